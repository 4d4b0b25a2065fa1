import { fork } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import type { LoadResult } from './load.ts';
import { cpuMs } from './process-cost.ts';

export interface Measured extends LoadResult {
  /** Processor time of the server a submission. */
  serverMicros: number;
  /** … and of its database connections; NaN when they run elsewhere. */
  databaseMicros: number;
}

/** Processor milliseconds of the connections to this database so far. */
async function connectionsMs(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  );
  await client.end();
  return rows.reduce((sum, { pid }) => sum + (cpuMs(pid) ?? Number.NaN), 0);
}

/** Submits by so many connections, from a process of its own, and counts what it cost the server. */
export async function measureLoad(
  side: { url: string; pid: number; databaseUrl: string; token?: string | undefined },
  connections: number,
  time: { warmUpMs: number; ms: number },
): Promise<Measured> {
  const before = { server: cpuMs(side.pid), database: await connectionsMs(side.databaseUrl) };
  const child = fork(
    `${import.meta.dirname}/load-process.ts`,
    [side.url, String(connections), String(time.warmUpMs), String(time.ms)],
    { env: { ...process.env, LOAD_TOKEN: side.token } },
  );
  const [result]: LoadResult[] = await once(child, 'message');
  if (!result) throw new Error('the load told nothing');
  const each = (ms: number) => (ms * 1000) / result.acceptedInAll;
  return {
    ...result,
    serverMicros: each((cpuMs(side.pid) ?? Number.NaN) - (before.server ?? Number.NaN)),
    databaseMicros: each((await connectionsMs(side.databaseUrl)) - before.database),
  };
}
