import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '#generated/prisma/client.ts';
import { translateDatabaseError } from './database-errors.ts';
import { env } from './env.ts';
import { isFunctionHost } from './function-host.ts';
import { greetConnection } from './greet-connection.ts';
import { holdWhileOpen, IDLE_MS } from './hold-while-open.ts';
import { log } from './log.ts';
import { wantedPool } from './pool-size.ts';
import { processWide, setProcessWide } from './process-wide.ts';
import { traced, tracedStatement } from './telemetry/tracing.ts';

/** Under the 5 seconds within which a caller must hear that the database is away. */
const CONNECT_MS = 2_500;
const QUERY_MS = 4_000;

/** What statements are sent through: the database itself, or a transaction on it. */
export interface Queries {
  /** One parameterised statement; rejects with AppError `unavailable` when the database is away. */
  query<Row extends pg.QueryResultRow>(
    text: string,
    values?: unknown[],
    /** Of a statement so frequent that each connection should keep it prepared. */
    name?: string,
  ): Promise<Row[]>;
}

export interface Database extends Queries {
  /** Postgres' own driver, for statements that Prisma does not write as well. */
  pool: pg.Pool;
  readonly prisma: PrismaClient;
  close(): Promise<void>;
}

function prismaOn(pool: pg.Pool): PrismaClient {
  const client = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });
  const translating = client.$extends({
    query: {
      $allOperations: ({ model, operation, args, query }) =>
        traced(
          `${model ?? 'prisma'}.${operation}`,
          { 'db.system.name': 'postgresql' },
          () => query(args),
          'client',
        ).catch((error: unknown) => {
          throw translateDatabaseError(error);
        }),
    },
  });
  // The extension adds no type of its own, and transactions keep it.
  return translating as unknown as PrismaClient;
}

/** What a pooler in between answers that hands each statement to another connection of Postgres. */
const LOST_STATEMENT = new Set(['26000', '42P05']);

function isLostStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && LOST_STATEMENT.has(error.code ?? '');
}

/** `prepares`: whether its connections are Postgres' own, which remember what they prepared. */
export interface DatabaseConfig extends pg.PoolConfig {
  prepares?: boolean;
}

/** Opens a pool on a Postgres server, or on the embedded one's socket. Connects lazily. */
export function createDatabase({ prepares = false, ...config }: DatabaseConfig): Database {
  // A pooler may keep what was prepared from whoever prepared it.
  let names = prepares;
  const pool = new pg.Pool({
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    idleTimeoutMillis: isFunctionHost() ? IDLE_MS : 30_000,
    keepAlive: true,
    application_name: 'earshot',
    onConnect: async (client) => {
      if (!(await greetConnection(client))) names = false;
    },
    ...config,
  });
  pool.on('error', (error) => log().warn({ error }, 'an idle database connection was lost'));
  if (isFunctionHost()) holdWhileOpen(pool);
  async function query<Row extends pg.QueryResultRow>(
    text: string,
    values?: unknown[],
    name?: string,
  ): Promise<Row[]> {
    const prepared = names && name !== undefined;
    try {
      const asked = prepared
        ? { name, text, values: values ?? [] }
        : { text, values: values ?? [] };
      return (await tracedStatement(text, () => pool.query<Row>(asked))).rows;
    } catch (error) {
      if (!prepared || !isLostStatement(error)) throw translateDatabaseError(error);
      names = false; // it was not begun: once more, and from now on without
      return query<Row>(text, values);
    }
  }
  // Made when first asked for: its query compiler costs 45 MB, which an idle server can do without.
  let prisma: PrismaClient | undefined;
  return {
    pool,
    get prisma() {
      prisma ??= prismaOn(pool);
      return prisma;
    },
    query,
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
    const { DATABASE_URL } = env();
    if (!DATABASE_URL) throw new Error('DATABASE_URL must be set where no server runs.');
    return createDatabase({
      connectionString: DATABASE_URL,
      max: wantedPool(),
      prepares: true,
    });
  });
}
