import type pg from 'pg';
import { type BackupTable, quoted } from './backup-tables.ts';

/** Where the copies of an embedded database stand while they are read. */
const COPIES = 'earshot_backup';
/** Of 8 KB each: half a megabyte of rows in memory at a time. */
const BLOCKS = 64;

export interface Snapshot {
  /** The rows of a table at the moment of the snapshot, each a JSON array of texts. */
  rows(table: BackupTable): AsyncGenerator<string[], void>;
  end(): Promise<void>;
}

/** A stretch of blocks at a time: no sorting, no index, and each statement is short. */
async function* readRows(
  client: pg.Client,
  schema: string,
  { name, columns }: BackupTable,
): AsyncGenerator<string[], void> {
  const table = `${schema}.${quoted(name)}`;
  const { rows: sizes } = await client.query<{ blocks: string }>(
    `SELECT pg_relation_size($1::regclass) / current_setting('block_size')::bigint AS blocks`,
    [table],
  );
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(', ');
  const blocks = Number(sizes[0]?.blocks);
  for (let block = 0; block < blocks; block += BLOCKS) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT json_build_array(${texts})::text AS row FROM ${table}
        WHERE ctid >= $1::tid AND ctid < $2::tid`,
      [`(${block},0)`, `(${block + BLOCKS},0)`],
    );
    if (rows.length > 0) yield rows.map(({ row }) => row);
  }
}

/** On a server: one transaction sees one moment for as long as it takes, and holds up nobody. */
async function ofServer(client: pg.Client, tables: BackupTable[]): Promise<Snapshot> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  // What texts look like must not depend on how a server is set up.
  for (const setting of ["DateStyle = 'ISO'", "TimeZone = 'UTC'", "bytea_output = 'hex'"]) {
    await client.query(`SET LOCAL ${setting}`);
  }
  // No moment sees what a TRUNCATE took away: it waits until all is read.
  const names = tables.map(({ name }) => `public.${quoted(name)}`);
  await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`);
  return {
    rows: (table) => readRows(client, 'public', table),
    end: async () => {
      await client.query('COMMIT');
    },
  };
}

/**
 * In the embedded database a transaction makes everybody else wait: it only copies the tables, and
 * the copies are read afterwards, between the statements of others.
 */
async function ofEmbedded(client: pg.Client, tables: BackupTable[]): Promise<Snapshot> {
  const drop = `DROP SCHEMA IF EXISTS ${COPIES} CASCADE`;
  await client.query('BEGIN');
  try {
    // Left behind by one that was killed.
    await client.query(drop);
    await client.query(`CREATE SCHEMA ${COPIES}`);
    for (const { name } of tables) {
      const table = quoted(name);
      await client.query(`CREATE UNLOGGED TABLE ${COPIES}.${table} AS TABLE public.${table}`);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
  return {
    rows: (table) => readRows(client, COPIES, table),
    end: async () => {
      await client.query(drop);
    },
  };
}

/** All tables as they are at one moment, while others go on writing. */
export const openSnapshot = (
  client: pg.Client,
  kind: 'embedded' | 'server',
  tables: BackupTable[],
): Promise<Snapshot> => (kind === 'server' ? ofServer(client, tables) : ofEmbedded(client, tables));
