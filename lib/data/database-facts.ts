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

export interface StandbyFacts {
  /** Whether it replays what another server writes. */
  follows: boolean;
  /** How far it is behind; 0 where all that came was replayed. */
  seconds: number;
}

export async function selectStandbyFacts(client: pg.Client): Promise<StandbyFacts> {
  const { rows } = await client.query<StandbyFacts & Record<string, unknown>>(
    `SELECT pg_last_wal_replay_lsn() IS NOT NULL AND pg_is_in_recovery() AS follows,
            CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
                 ELSE coalesce(extract(epoch FROM now() - pg_last_xact_replay_timestamp()), 0)
            END::float8 AS seconds`,
  );
  return rows[0] ?? { follows: false, seconds: 0 };
}
