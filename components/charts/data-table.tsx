import type { ReactNode } from 'react';

export interface TableData {
  caption: string;
  columns: string[];
  /** The first cell names the row. */
  rows: { key: string; cells: ReactNode[] }[];
}

export function DataTable({ caption, columns, rows }: TableData) {
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="wrap-anywhere sticky top-0 bg-surface py-1 pe-3 text-start font-medium text-muted text-xs last:pe-0"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...values] }) => (
          <tr key={key} className="border-line border-t">
            <th scope="row" className="wrap-anywhere py-1 pe-3 text-start font-normal">
              {name}
            </th>
            {values.map((value, index) => (
              <td key={columns[index + 1]} className="py-1 pe-3 last:pe-0">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
