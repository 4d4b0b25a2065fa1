import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';
import { translateDatabaseError } from './database-errors.ts';
import { env } from './env.ts';
import { log } from './log.ts';
import { processWide, setProcessWide } from './process-wide.ts';

/** Under the 5 seconds within which a caller must hear that the database is away. */
const CONNECT_MS = 2_500;
const QUERY_MS = 4_000;

export interface Database {
  /** Postgres' own driver, for statements that Prisma does not write as well. */
  pool: pg.Pool;
  readonly prisma: PrismaClient;
  /** One parameterised statement; rejects with AppError `unavailable` when the database is away. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

function prismaOn(pool: pg.Pool): PrismaClient {
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  const translating = client.$extends({
    query: {
      $allOperations: ({ args, query }) =>
        query(args).catch((error: unknown) => {
          throw translateDatabaseError(error);
        }),
    },
  });
  // The extension adds no type of its own, and transactions keep it.
  return translating as unknown as PrismaClient;
}

/** Opens a pool on a Postgres server, or on the embedded one's socket. Connects lazily. */
export function createDatabase(config: pg.PoolConfig): Database {
  const pool = new pg.Pool({
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'earshot',
    // Guessing at many rows, the planner would compile statements that run for a millisecond.
    onConnect: (client) => client.query('SET jit = off'),
    ...config,
  });
  pool.on('error', (error) => log().warn({ error }, 'an idle database connection was lost'));
  // Made when first asked for: its query compiler costs 45 MB, which an idle server can do without.
  let prisma: PrismaClient | undefined;
  return {
    pool,
    get prisma() {
      prisma ??= prismaOn(pool);
      return prisma;
    },
    async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]) {
      try {
        return (await pool.query<Row>(text, values)).rows;
      } catch (error) {
        throw translateDatabaseError(error);
      }
    },
    async close() {
      await prisma?.$disconnect();
      await pool.end();
    },
  };
}

export function setDatabase(database: Database): void {
  setProcessWide('database', database);
}

/** The database of this process: what the server opened, else (a function host) DATABASE_URL. */
export function database(): Database {
  return processWide('database', () => {
    const { DATABASE_URL, DATABASE_POOL } = env();
    if (!DATABASE_URL) throw new Error('DATABASE_URL must be set where no server runs.');
    return createDatabase({ connectionString: DATABASE_URL, max: DATABASE_POOL });
  });
}
