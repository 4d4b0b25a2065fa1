import { MarkedText } from './marked-text.tsx';

interface FactTableProps {
  headings: string[];
  /** The first cell of a row is code; a later one is text. */
  rows: string[][];
  /** What a link to a row is called. */
  anchors?: string[];
}

export function FactTable({ headings, rows, anchors = [] }: FactTableProps) {
  return (
    <div className="mt-3 overflow-x-auto">
      <table className="w-full max-w-3xl border-collapse text-start text-sm">
        <thead>
          <tr className="border-line border-b text-muted text-xs">
            {headings.map((heading) => (
              <th key={heading} scope="col" className="py-1.5 pe-4 text-start font-medium">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], place) => (
            <tr
              key={first}
              id={anchors[place]}
              className="target:bg-accent-soft border-line border-b align-top"
            >
              <th scope="row" className="py-1.5 pe-4 text-start font-normal">
                <code className="[overflow-wrap:anywhere]">{first}</code>
              </th>
              {rest.map((cell) => (
                <td key={cell} className="py-1.5 pe-4">
                  <MarkedText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
