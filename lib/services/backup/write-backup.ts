import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { selectBackupTables, selectMigrations } from '#lib/data/backup/backup-tables.ts';
import { openSnapshot } from '#lib/data/backup/snapshot.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import type { ReachedDatabase } from '#lib/infra/reach-database.ts';
import type { BackupHeader } from './backup-header.ts';

/** How many rows of which table. */
export type TableCounts = Record<string, number>;

const line = (value: object) => `${JSON.stringify(value)}\n`;

/**
 * Writes everything there is at one moment into one file, gzipped lines of JSON, while others go on
 * writing. The file appears under its name once it is whole, readable by its owner alone.
 * @returns how many rows of each table.
 */
export async function writeBackup(
  { address, kind }: Pick<ReachedDatabase, 'address' | 'kind'>,
  file: string,
): Promise<TableCounts> {
  const client = await connectLong(address);
  const counts: TableCounts = {};

  async function* lines(): AsyncGenerator<string, void> {
    const migrations = await selectMigrations(client);
    if (migrations.length === 0) throw new Error('There is nothing of Earshot in this database.');
    const tables = await selectBackupTables(client);
    const snapshot = await openSnapshot(client, kind, tables);
    try {
      const at = new Date().toISOString();
      yield line({ earshot: 'backup', format: 1, at, migrations } satisfies BackupHeader);
      for (const table of tables) {
        yield line({ table: table.name, columns: table.columns.map(({ name }) => name) });
        let count = 0;
        for await (const rows of snapshot.rows(table)) {
          count += rows.length;
          yield `${rows.join('\n')}\n`;
        }
        counts[table.name] = count;
        yield line({ rows: count });
      }
      yield line({ end: true, tables: counts });
    } finally {
      await snapshot.end();
    }
  }

  const unfinished = `${file}.unfinished`;
  try {
    const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(Readable.from(lines()), createGzip(), target);
    await rename(unfinished, file);
    return counts;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}
