import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import type { PoolConfig } from 'pg';
import { lockHolder } from './embedded-postgres/folder-lock.ts';
import { env } from './env.ts';
import { openDatabase } from './open-database.ts';

export interface ReachedDatabase {
  kind: 'embedded' | 'server';
  address: PoolConfig;
  close(): Promise<void>;
}

/**
 * The database as it is, running or not, and not migrated: the server of DATABASE_URL, the embedded
 * one of an Earshot that runs on this machine, or else the embedded one, started here.
 * @throws Error when an Earshot on another machine holds the folder.
 */
export async function reachDatabase(): Promise<ReachedDatabase> {
  const { DATABASE_URL, DATA_DIR } = env();
  const holder = DATABASE_URL ? null : lockHolder(join(DATA_DIR, 'postgres.lock'));
  if (!holder) return openDatabase();
  if (holder.host !== hostname()) {
    throw new Error(`The embedded database is in use on ${holder.host}: run this there.`);
  }
  const address = { host: dirname(holder.socket), user: 'postgres', database: 'postgres' };
  return { kind: 'embedded', address, close: async () => {} };
}
