import type pg from 'pg';

/**
 * A pooler such as PgBouncer gives its clients process numbers of its own making. What is set on a
 * connection through one would stay with whoever gets that connection of Postgres next.
 * Guessing at many rows, the planner would compile statements that run for a millisecond: `jit`.
 */
const GREETING = `
  SELECT pg_backend_pid() = $1 AS direct,
         CASE WHEN pg_backend_pid() = $1 THEN set_config('jit', 'off', false) END AS jit`;

/**
 * What each new connection begins with.
 * @returns whether it is to Postgres itself; false where a pooler stands in between.
 */
export async function greetConnection(client: pg.ClientBase): Promise<boolean> {
  const ours = 'processID' in client ? client.processID : null;
  const { rows } = await client.query<{ direct: boolean | null }>(GREETING, [ours]);
  return rows[0]?.direct === true;
}
