import type { FileRow, ImportCells, NoteColumns } from '#lib/core/import/import-file.ts';
import { openSqliteTable } from '#lib/data/sqlite-table.ts';
import { requireColumns, withName } from './require-columns.ts';

const TABLE = 'feedback';
const AT_ONCE = 500;

/**
 * The rows of the table `feedback` of a SQLite file.
 * @throws AppError `invalid_input` when it is no SQLite file or has no such table.
 */
export async function* readSqliteRows(
  path: string,
  noteColumns: NoteColumns = () => {},
): AsyncGenerator<FileRow[], void> {
  const table = openSqliteTable(path, TABLE);
  try {
    const columns = requireColumns(table.columns);
    noteColumns(columns);
    const places = Object.entries(columns);
    let number = 0;
    let rows: FileRow[] = [];
    for (const row of table.rows(places.map(([, name]) => name))) {
      const cells: ImportCells = Object.fromEntries(
        places.map(([field, name]) => [field, row[name]]),
      );
      rows.push({ number: ++number, cells: withName(columns, cells) });
      if (rows.length < AT_ONCE) continue;
      yield rows;
      rows = [];
    }
    yield rows;
  } finally {
    table.close();
  }
}
