import { type DatabaseFacts, selectDatabaseFacts } from '#lib/data/database-facts.ts';
import { env } from '#lib/infra/env.ts';
import { greetConnection } from '#lib/infra/greet-connection.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import { selectRoom, shareOf } from '#lib/infra/pool-size.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

type LongClient = Awaited<ReturnType<typeof connectLong>>;

function checkPooler({ jit }: DatabaseFacts): Finding {
  if (!jit) return good('pooler', 'stands before the database, and counts the connections');
  return warning(
    'pooler',
    'its connections compile statements that run for a millisecond (jit is on)',
    "Give it connect_query = 'SET jit = off', or the role: ALTER ROLE … SET jit = off.",
  );
}

/** The address that statements go to, where migrations have one of their own. */
async function checkAside(connectionString: string): Promise<Finding[]> {
  try {
    const client = await connectLong({ connectionString });
    try {
      const facts = await selectDatabaseFacts(client);
      return (await greetConnection(client)) ? [] : [checkPooler(facts)];
    } finally {
      await client.end();
    }
  } catch (error) {
    const mend =
      'DIRECT_URL answers: is the pooler up, and does it know the database and the role?';
    return [bad('pooler', reasonOf(error), mend)];
  }
}

/**
 * Whether as many processes as there may be find a connection each time they want one.
 * @param client of DIRECT_URL, where that is set.
 */
export async function checkConnections(
  client: LongClient,
  facts: DatabaseFacts,
): Promise<Finding[]> {
  const { DATABASE_INSTANCES: instances, DATABASE_URL, DIRECT_URL } = env();
  if (!(await greetConnection(client))) return [checkPooler(facts)];
  const aside = DATABASE_URL && DIRECT_URL ? await checkAside(DATABASE_URL) : [];
  if (aside.length > 0) return aside;
  const room = await selectRoom(client);
  const share = shareOf(room);
  const said =
    `${share} for each of ${instances} processes, of ${room} there is room for; ` +
    `${facts.usedConnections} are in use now`;
  if (share * instances <= room) return [good('connections', said)];
  return [
    warning(
      'connections',
      said,
      'Lower DATABASE_POOL, set DATABASE_INSTANCES to how many servers and workers there are, raise ' +
        'max_connections, or put PgBouncer in between.',
    ),
  ];
}
