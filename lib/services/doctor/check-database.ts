import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { selectMigrations } from '#lib/data/backup/backup-tables.ts';
import { type DatabaseFacts, selectDatabaseFacts } from '#lib/data/database-facts.ts';
import { env } from '#lib/infra/env.ts';
import { connectLong } from '#lib/infra/long-client.ts';
import { readMigrations } from '#lib/infra/migrations/migration-files.ts';
import { reachDatabase } from '#lib/infra/reach-database.ts';
import { checkConnections } from './check-connections.ts';
import { bad, type Finding, good, reasonOf, warning } from './finding.ts';

const OLDEST_TESTED = 150_000;
const MOST_SKEW_MS = 2_000;

function checkMigrations(applied: string[]): Finding {
  const known = readMigrations().map(({ name }) => name);
  const later = applied.find((name) => !known.includes(name));
  if (later) {
    return bad(
      'migrations',
      `the database has ${later}, which this version does not know`,
      'Run the version of Earshot that made it, or a later one.',
    );
  }
  const missing = known.length - applied.length;
  if (missing === 0) return good('migrations', `all ${known.length} are applied`);
  return warning(
    'migrations',
    `${missing} of ${known.length} are not applied`,
    'npm run db:migrate, or just start Earshot.',
  );
}

function checkClock({ now }: DatabaseFacts, before: number): Finding {
  const skew = now.getTime() - (before + Date.now()) / 2;
  const said = `${Math.abs(Math.round(skew))} ms apart from the database's`;
  if (Math.abs(skew) <= MOST_SKEW_MS) return good('clock', said);
  return bad('clock', said, 'Let both machines follow a time server (NTP).');
}

async function look(): Promise<Finding[]> {
  const database = await reachDatabase();
  try {
    const client = await connectLong(database.address);
    try {
      const before = Date.now();
      const facts = await selectDatabaseFacts(client);
      const major = Math.floor(facts.version / 10_000);
      const kind = database.kind === 'server' ? 'a server' : 'embedded';
      const findings = [
        facts.version >= OLDEST_TESTED
          ? good('database', `PostgreSQL ${major}, ${kind}`)
          : warning(
              'database',
              `PostgreSQL ${major}, ${kind}`,
              'Earshot is tested with 15 and later: upgrade it.',
            ),
        checkMigrations(await selectMigrations(client)),
      ];
      if (database.kind === 'embedded') return findings;
      return [...findings, ...(await checkConnections(client, facts)), checkClock(facts, before)];
    } finally {
      await client.end();
    }
  } finally {
    await database.close();
  }
}

/** Whether the database answers, how old it is, its migrations, its connections and its clock. */
export async function checkDatabase(): Promise<Finding[]> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (!DATABASE_URL && !existsSync(join(DATA_DIR, 'postgres'))) {
    return [good('database', 'embedded; made by the first start')];
  }
  try {
    return await look();
  } catch (error) {
    const mend = DATABASE_URL
      ? 'Is the server up, and are the address, name and password in DATABASE_URL right?'
      : 'The line says what is in the way; a backup can be restored into another DATA_DIR.';
    return [bad('database', reasonOf(error), mend)];
  }
}
