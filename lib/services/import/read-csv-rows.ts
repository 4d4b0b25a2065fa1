import { AppError } from '#lib/core/errors.ts';
import { CSV_COLUMNS, restoreCell } from '#lib/core/feedback/csv.ts';
import { CsvReader } from '#lib/core/feedback/csv-reader.ts';
import { detectSeparator } from '#lib/core/import/detect-separator.ts';
import type {
  FileRow,
  ImportCells,
  ImportColumns,
  NoteColumns,
} from '#lib/core/import/import-file.ts';
import { readText } from './read-text.ts';
import { requireColumns, withName } from './require-columns.ts';

/** Returns what makes the cells of a record, or null for an empty line. */
function cellsUnder(
  header: string[],
  columns: ImportColumns,
): (record: string[]) => ImportCells | null {
  const places = Object.entries(columns).map(([field, name]): [string, number] => [
    field,
    header.indexOf(name),
  ]);
  // Only our own files have defused cells; in others an apostrophe is somebody's.
  const ours = CSV_COLUMNS.every((name, index) => header[index] === name);
  const value = (cell: string | undefined) => (ours && cell ? restoreCell(cell) : cell);
  return (record) => {
    if (record.length === 1 && record[0] === '') return null;
    return withName(
      columns,
      Object.fromEntries(places.map(([field, place]) => [field, value(record[place])])),
    );
  };
}

/**
 * The rows of a CSV file, as they are read.
 * @throws AppError `invalid_input`, `body_too_large` for what is no table.
 */
export async function* readCsvRows(
  path: string,
  noteColumns: NoteColumns = () => {},
): AsyncGenerator<FileRow[], void> {
  let reader: CsvReader | undefined;
  let toCells: ((record: string[]) => ImportCells | null) | undefined;
  let number = 0;

  function rowsOf(records: string[][]): FileRow[] {
    const rows: FileRow[] = [];
    for (const record of records) {
      if (!toCells) {
        const columns = requireColumns(record);
        noteColumns(columns);
        toCells = cellsUnder(record, columns);
        continue;
      }
      const cells = toCells(record);
      if (cells) rows.push({ number: ++number, cells });
    }
    return rows;
  }

  for await (const text of readText(path)) {
    reader ??= new CsvReader(detectSeparator(text));
    yield rowsOf(reader.push(text));
  }
  if (reader) yield rowsOf(reader.end());
  if (!toCells) throw new AppError('invalid_input', 'The file is empty.');
}
