import type { PoolConfig } from 'pg';
import { createDatabase, type Database, setDatabase } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.ts';
import { env } from './env.ts';
import { wantedPool } from './pool-size.ts';
import { replica } from './replica.ts';

export interface OpenDatabase {
  database: Database;
  kind: 'embedded' | 'server';
  /** Where it is, past any pooler, for migrations and for work that takes long. */
  address: PoolConfig;
  /** Rejects when an embedded database dies; never settles for a server. */
  died: Promise<never>;
  close(): Promise<void>;
}

/** The embedded database executes one statement at a time: more connections would only queue. */
const EMBEDDED_POOL = 8;

/** Opens what the environment says: DATABASE_URL, or the embedded Postgres in DATA_DIR. */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL, DIRECT_URL, DATA_DIR } = env();
  if (DATABASE_URL) {
    const address = { connectionString: DIRECT_URL ?? DATABASE_URL };
    const database = createDatabase({
      connectionString: DATABASE_URL,
      max: wantedPool(),
      prepares: true,
    });
    setDatabase(database);
    const died = new Promise<never>(() => {});
    return {
      database,
      kind: 'server',
      address,
      died,
      async close() {
        await Promise.all([replica()?.close(), database.close()]);
      },
    };
  }
  const postgres = await startEmbeddedPostgres(DATA_DIR);
  const address = { host: postgres.host, user: 'postgres', database: 'postgres' };
  const database = createDatabase({ ...address, max: EMBEDDED_POOL });
  setDatabase(database);
  return {
    database,
    kind: 'embedded',
    address,
    died: postgres.died,
    async close() {
      await database.close();
      await postgres.close();
    },
  };
}
