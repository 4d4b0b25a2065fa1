import { buildIfMissing } from '#scripts/build-if-missing.ts';
import { findRedis } from '#scripts/test/find-redis.ts';
import { cleanUp } from './clean-up.ts';
import { contenders } from './contender.ts';
import { databaseServer } from './database-server.ts';
import { measureMemory } from './measure-memory.ts';
import { measureStarts, type StartTimes } from './measure-start.ts';
import { measureThree } from './measure-three.ts';
import { median } from './percentile.ts';
import { mb, ms, printTable } from './print-table.ts';

/**
 * `npm run bench:start`: how long from the spawn of a process to its first answers, and what it
 * then holds in memory, beside the same for what Earshot stands on. With DATABASE_URL on a
 * PostgreSQL as well, and with a redis-server installed three instances on both.
 */
const STARTS = 5;
const REST_MS = 30_000;

function startRow(name: string, times: StartTimes[]): string[] {
  const figures = (values: number[]) =>
    values.some(Number.isNaN) ? ['–', '–'] : [ms(median(values)), ms(Math.max(...values))];
  return [
    name,
    ...figures(times.map(({ page }) => page)),
    ...figures(times.map(({ ready }) => ready)),
  ];
}

buildIfMissing();
try {
  const database = await databaseServer();
  const servers = contenders(database);
  const starts: string[][] = [];
  for (const server of servers) {
    const rounds = [];
    for (let round = 0; round < STARTS; round += 1) rounds.push(await measureStarts(server));
    const first = rounds.map((one) => one.first);
    const later = rounds.map((one) => one.later);
    if (server.whole) starts.push(startRow(`${server.name}, first start`, first));
    starts.push(startRow(`${server.name}${server.whole ? ', later' : ''}`, later));
  }
  printTable(
    `From spawn to the first answer (${STARTS} starts each)`,
    ['', '/ median', 'slowest', 'ready median', 'slowest'],
    starts,
  );

  const memory: string[][] = [];
  for (const server of servers) {
    const { rss, pss, heap, external } = await measureMemory(server, REST_MS);
    memory.push([server.name, mb(rss), mb(pss), mb(heap), mb(external)]);
  }
  printTable(
    `Memory ${REST_MS / 1_000} s after the start; Earshot has taken a submission and a sign-in`,
    ['', 'RSS', 'PSS', 'heap used', 'external'],
    memory,
  );
  if (database && findRedis(false)) {
    const { ready, rss, pss } = await measureThree(database, REST_MS);
    printTable(
      'Three instances at once on an empty PostgreSQL, with Redis',
      ['', ''],
      [
        [
          'ready, the fastest and the slowest',
          `${ms(Math.min(...ready))}, ${ms(Math.max(...ready))}`,
        ],
        ['RSS and PSS of all three at rest', `${mb(rss)}, ${mb(pss)}`],
      ],
    );
  }
} finally {
  await cleanUp.disposeAsync();
}
