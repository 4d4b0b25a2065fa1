import type pg from 'pg';
import { type BackupTable, countTableRows, quoted } from './backup-tables.ts';

/** Other programs' sessions of this app, which must not write while everything is replaced. */
export async function countSessions(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `SELECT count(*) AS count FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'earshot'`,
  );
  return Number(rows[0]?.count);
}

/** Takes away everything in the schema; its owner's rights and comments are made anew. */
export async function clearSchema(client: pg.Client): Promise<void> {
  await client.query('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public');
}

/**
 * Begins a load into tables that exist: what migrations put there goes, and triggers are off, for
 * what they would write comes from the archive as well.
 */
export async function beginLoad(client: pg.Client, tables: BackupTable[]): Promise<void> {
  await client.query('BEGIN');
  await client.query("SET LOCAL DateStyle = 'ISO'; SET LOCAL TimeZone = 'UTC'");
  const names = tables.map(({ name }) => quoted(name));
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${names.join(', ')} CASCADE`);
}

/** @param rows each a JSON array of texts, in the order of the columns. */
export async function loadRows(
  client: pg.Client,
  { name, columns }: BackupTable,
  rows: string[],
): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map(({ type }, place) => `(r ->> ${place})::${type}`).join(', ');
  await client.query(
    `INSERT INTO ${quoted(name)} (${names}) SELECT ${values} FROM json_array_elements($1::json) AS r`,
    [`[${rows.join(',')}]`],
  );
}

/** Ends a load once every table has as many rows as it should. @throws Error naming one that has not. */
export async function endLoad(
  client: pg.Client,
  tables: BackupTable[],
  expected: Map<string, number>,
): Promise<void> {
  for (const { name } of tables) {
    const count = await countTableRows(client, name);
    if (count !== (expected.get(name) ?? 0)) {
      throw new Error(`${name} has ${count} rows, and the backup has ${expected.get(name) ?? 0}.`);
    }
    await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`);
  }
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `SELECT pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence,
            table_name AS "table", column_name AS "column"
       FROM information_schema.columns
      WHERE table_schema = 'public'
        AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL`,
  );
  for (const { sequence, table, column } of rows) {
    const most = `(SELECT max(${quoted(column)}) FROM ${quoted(table)})`;
    await client.query(`SELECT setval($1, coalesce(${most}, 1), ${most} IS NOT NULL)`, [sequence]);
  }
  await client.query('COMMIT');
}
