import { selectStandbyFacts } from '#lib/data/database-facts.ts';
import { env } from '#lib/infra/env.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

const SLOW_SECONDS = 5;

/** Whether the replica answers, follows, and how far it is behind. */
export async function checkReplica(): Promise<Finding[]> {
  const { DATABASE_REPLICA_URL: connectionString } = env();
  if (!connectionString) return [];
  try {
    const client = await connectLong({ connectionString });
    try {
      return [await look(client)];
    } finally {
      await client.end();
    }
  } catch (error) {
    const mend = 'Long reads go to the database itself. Is DATABASE_REPLICA_URL right?';
    return [bad('replica', reasonOf(error), mend)];
  }
}

async function look(client: Awaited<ReturnType<typeof connectLong>>): Promise<Finding> {
  const { follows, seconds } = await selectStandbyFacts(client);
  if (!follows) {
    return warning(
      'replica',
      'is no standby of a PostgreSQL server, and is never read from',
      'Point DATABASE_REPLICA_URL at a streaming replica.',
    );
  }
  if (seconds <= SLOW_SECONDS) return good('replica', `follows, ${seconds.toFixed(1)} s behind`);
  return warning(
    'replica',
    `follows ${Math.round(seconds)} s behind, and is not read from until it has caught up`,
    'See pg_stat_replication on the primary, and max_standby_streaming_delay.',
  );
}
