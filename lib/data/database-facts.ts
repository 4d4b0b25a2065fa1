import type pg from 'pg';

export interface DatabaseFacts {
  /** 15.4 is 150004. */
  version: number;
  usedConnections: number;
  /** Whether long statements are compiled first. */
  jit: boolean;
  /** By the database's clock. */
  now: Date;
}

export async function selectDatabaseFacts(client: pg.Client): Promise<DatabaseFacts> {
  const { rows } = await client.query<DatabaseFacts & Record<string, unknown>>(
    `SELECT current_setting('server_version_num')::int AS version,
            (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend')
              AS "usedConnections",
            coalesce(current_setting('jit', true)::bool, false) AS jit,
            clock_timestamp() AS now`,
  );
  const [facts] = rows;
  if (!facts) throw new Error('the database answered nothing');
  return facts;
}
