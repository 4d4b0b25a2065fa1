import { availableParallelism } from 'node:os';
import type pg from 'pg';
import { env } from './env.ts';
import { isFunctionHost } from './function-host.ts';
import { greetConnection } from './greet-connection.ts';
import { log } from './log.ts';

/** What an operator's own tools need. */
const SPARE = 3;
/** A transaction, and somebody beside it. */
const LEAST = 2;

/** Functions are many: together they must not use up what a server lets in. */
const OF_FUNCTION = 4;

/** How many connections a process takes where nothing stands against it. */
export const wantedPool = (): number =>
  env().DATABASE_POOL ??
  (isFunctionHost() ? OF_FUNCTION : Math.max(10, availableParallelism() * 4));

/** What a server lets in: all of it, and what is kept back for its superusers. */
const ROOM = `
  SELECT least(
           current_setting('max_connections')::int
             - current_setting('superuser_reserved_connections')::int
             - coalesce(current_setting('reserved_connections', true)::int, 0),
           (SELECT nullif(rolconnlimit, -1) FROM pg_roles WHERE rolname = current_user),
           (SELECT nullif(datconnlimit, -1) FROM pg_database WHERE datname = current_database())
         ) AS room`;

/** How many connections all Earshots together may have to a server. */
export async function selectRoom(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ room: number }>(ROOM);
  return Math.max(1, (rows[0]?.room ?? 0) - SPARE);
}

/** One process's share of the room: what is set, or what leaves as much to each of the others. */
export function shareOf(room: number): number {
  const { DATABASE_POOL, DATABASE_INSTANCES } = env();
  if (DATABASE_POOL !== undefined) return Math.min(DATABASE_POOL, room);
  return Math.min(wantedPool(), room, Math.max(LEAST, Math.floor(room / DATABASE_INSTANCES)));
}

/** Makes a pool as large as its server has room for. Behind a pooler it is the pooler that counts. */
export async function fitPool(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    if (!(await greetConnection(client))) return;
    const room = await selectRoom(client);
    const share = shareOf(room);
    if (share < (env().DATABASE_POOL ?? 0)) {
      log().warn({ share, room }, 'the database has no room for DATABASE_POOL connections');
    }
    pool.options.max = share;
  } finally {
    client.release();
  }
}
