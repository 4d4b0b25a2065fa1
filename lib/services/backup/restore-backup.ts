import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BackupTable,
  countTableRows,
  selectBackupTables,
  selectMigrations,
} from '#lib/data/backup/backup-tables.ts';
import {
  beginLoad,
  clearSchema,
  countSessions,
  endLoad,
  loadRows,
} from '#lib/data/backup/load-tables.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';
import { readMigrations } from '#lib/infra/migrations/migration-files.ts';
import type { ReachedDatabase } from '#lib/infra/reach-database.ts';
import { checkBackup, readBackup, readBackupHeader } from './read-backup.ts';
import type { TableCounts } from './write-backup.ts';

/** What a first start leaves behind before anybody did anything. */
const MADE_BY_A_START = ['invitation', 'login_try'];

type Client = Awaited<ReturnType<typeof connectLong>>;

/** Every table of this version, by its name in the database. */
function ownTables(): Set<string> {
  const schema = readFileSync(join(process.cwd(), 'prisma', 'schema.prisma'), 'utf8');
  return new Set([...schema.matchAll(/@@map\("(\w+)"\)/g)].map(([, name = '']) => name));
}

/** @throws Error that says why this database is not to be restored into. */
async function checkTarget(client: Client, replace: boolean): Promise<void> {
  const sessions = await countSessions(client);
  if (sessions > 0) throw new Error(`Stop Earshot first: it has ${sessions} connections here.`);
  const tables = await selectBackupTables(client);
  const foreign = tables.find(({ name }) => !ownTables().has(name));
  if (foreign) {
    throw new Error(
      `The database has a table ${foreign.name} of somebody else: use one of its own.`,
    );
  }
  if (replace) return;
  for (const { name } of tables) {
    if (MADE_BY_A_START.includes(name)) continue;
    const count = await countTableRows(client, name);
    if (count === 0) continue;
    throw new Error(
      `The database is not empty (${name} has ${count} rows). To lose what is in it, say --replace.`,
    );
  }
}

async function load(client: Client, file: string): Promise<TableCounts> {
  const tables = await selectBackupTables(client);
  const known = new Map(tables.map((table) => [table.name, table]));
  await beginLoad(client, tables);
  for await (const part of readBackup(file)) {
    if ('counts' in part) {
      const unknown = [...part.counts.keys()].find((name) => !known.has(name));
      if (unknown) throw new Error(`The backup has a table ${unknown} that nothing here made.`);
      await endLoad(client, tables, part.counts);
      return Object.fromEntries(part.counts);
    }
    await loadRows(client, columnsOf(known.get(part.table), part), part.rows);
  }
  throw new Error('The backup has no end.');
}

/** The table with the columns that the backup has, in its order. */
function columnsOf(
  table: BackupTable | undefined,
  part: { table: string; columns: string[] },
): BackupTable {
  const columns = part.columns.map((name) => {
    const column = table?.columns.find((one) => one.name === name);
    if (!column) throw new Error(`The backup has ${part.table}.${name}, which nothing here made.`);
    return column;
  });
  return { name: part.table, columns };
}

/**
 * Puts a backup into an empty database and brings it up to this version. The rows are loaded in one
 * transaction, counted table by table before it ends; where that fails the database is empty.
 * @returns how many rows of each table.
 * @throws Error when the file is not whole or of a later version, or the database is not empty.
 */
export async function restoreBackup(
  address: ReachedDatabase['address'],
  file: string,
  { replace = false } = {},
): Promise<TableCounts> {
  const { migrations } = await readBackupHeader(file);
  const known = new Set(readMigrations().map(({ name }) => name));
  const later = migrations.find((name) => !known.has(name));
  if (later) throw new Error(`The backup has ${later}, which this version does not know: update.`);
  // Before anything that is there goes.
  await checkBackup(file);
  const client = await connectLong(address);
  try {
    await checkTarget(client, replace);
    if ((await selectMigrations(client)).length > 0) await clearSchema(client);
    // As the database was that it was taken from; what came later is done with its rows in place.
    await applyMigrations(address, new Set(migrations));
    const counts = await load(client, file);
    await applyMigrations(address);
    return counts;
  } finally {
    // Takes back what is under way.
    await client.end();
  }
}
