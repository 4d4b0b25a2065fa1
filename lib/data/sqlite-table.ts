import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { AppError } from '#lib/core/errors.ts';

/** Above every limit of ours, so that a text that was cut is still refused as too long. */
const MOST_CHARACTERS = 10_000;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A table of somebody's SQLite file, read only. */
export interface SqliteTable {
  columns: string[];
  /** Every value as text, null or bytes; in the order of the table. */
  rows(columns: readonly string[]): Iterable<Record<string, unknown>>;
  close(): void;
}

function open(path: string): DatabaseSync {
  // By name at run time: bundlers do not know this module yet, and most requests never need it.
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite');
  const url = pathToFileURL(path);
  // No journal is looked for or written: the file came alone and stays as it is.
  url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true, allowExtension: false, defensive: true });
}

function columnsOf(db: DatabaseSync, table: string): string[] {
  // A stranger's file: a view or a virtual table could compute forever, a true table only ends.
  // `table_info` leaves out generated columns, which could do the same.
  const found = db
    .prepare(
      `SELECT name FROM sqlite_schema
        WHERE type = 'table' AND rootpage > 0 AND lower(name) = lower(?)`,
    )
    .get(table);
  if (!found) throw new AppError('invalid_input', `The SQLite file has no table '${table}'.`);
  return db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map((column) => String(column.name));
}

function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('invalid_input', 'The file is no SQLite database, or is damaged.', {
      cause,
    });
  }
}

/** @throws AppError `invalid_input` when the file is no SQLite database, or has no such table. */
export function openSqliteTable(path: string, table: string): SqliteTable {
  return guarded(() => {
    const db = open(path);
    try {
      const columns = columnsOf(db, table);
      return {
        columns,
        *rows(wanted) {
          const list = wanted.map(
            (name) => `substr(${quoted(name)}, 1, ${MOST_CHARACTERS}) AS ${quoted(name)}`,
          );
          const rows = guarded(() =>
            db.prepare(`SELECT ${list.join(', ')} FROM ${quoted(table)}`).iterate(),
          );
          for (;;) {
            const next = guarded(() => rows.next());
            if (next.done) return;
            yield next.value;
          }
        },
        close: () => db.close(),
      };
    } catch (error) {
      db.close();
      throw error;
    }
  });
}
