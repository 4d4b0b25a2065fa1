import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { API_TOKEN } from '#e2e/earshot-process.ts';
import { readMigrations } from '#lib/infra/migrations/migration-files.ts';
import { buildIfMissing } from '#scripts/build-if-missing.ts';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';
import { databaseServer } from './database-server.ts';
import { createHome } from './earshot-home.ts';
import { type Measured, measureLoad } from './measure-load.ts';
import { median, p95, percentile } from './percentile.ts';
import { ms, printTable } from './print-table.ts';
import { saveFigures } from './save-figures.ts';
import { ServerProcess } from './server-process.ts';

/**
 * `npm run bench:ingest`: what it costs to store feedback. Earshot with all it does (validation,
 * language, sentiment, topics, figures, search), beside node:http with one plain insert a request,
 * and a Next route with Prisma's `create`. It wants a PostgreSQL at DATABASE_URL; `--save` keeps what the
 * capacity model needs.
 */
const CONNECTIONS = [1, 16, 64];
const { values: given } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    save: { type: 'boolean', default: false },
  },
});
const TIME = { warmUpMs: 1_000, ms: Number(given.seconds) * 1_000 };

interface Side {
  name: string;
  url: string;
  pid: number;
  databaseUrl: string;
  token?: string;
  results: Map<number, Measured[]>;
}

/** The same columns, and nothing else to keep: no figures, no search, no list. */
async function plainDatabase(server: string): Promise<string> {
  const own = await createOwnDatabase(server);
  cleanUp.defer(() => own.drop());
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  for (const { sql } of readMigrations()) await client.query(sql);
  await client.query(`
    ALTER TABLE feedback RENAME TO whole;
    CREATE TABLE feedback (LIKE whole INCLUDING DEFAULTS, PRIMARY KEY (id))`);
  await client.end();
  return own.url;
}

async function startSide(
  name: string,
  args: string[],
  env: Record<string, string>,
  [ready, path]: [string, string],
): Promise<Side> {
  const server = await ServerProcess.spawn(args, env);
  cleanUp.defer(() => server.stop());
  await server.answers(ready);
  const databaseUrl = env.DATABASE_URL ?? '';
  return { name, url: server.url + path, pid: server.pid, databaseUrl, results: new Map() };
}

const NEXT = 'node_modules/next/dist/bin/next';
const ROUTE = 'bench/prisma-route';

async function startSides(server: string): Promise<Side[]> {
  const build = spawnSync(process.execPath, [NEXT, 'build', ROUTE], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(`the route was not built:\n${build.stdout}`);
  const home = await createHome(server);
  return [
    // With a token: so many from one address without one are what it keeps aside.
    {
      ...(await startSide(
        'Earshot',
        ['server.ts'],
        { ...home.env, RATE_LIMIT_TOKEN_REQUESTS: '1000000000' },
        ['/api/health/ready', '/api/v1/feedback'],
      )),
      token: API_TOKEN,
    },
    await startSide(
      'node:http + pg',
      ['bench/plain-server.ts'],
      { DATABASE_URL: await plainDatabase(server) },
      ['/ready', '/'],
    ),
    await startSide(
      'Next + prisma.create',
      [NEXT, 'start', ROUTE],
      { DATABASE_URL: await plainDatabase(server) },
      ['/feedback', '/feedback'],
    ),
  ];
}

const middle = (results: Measured[] | undefined, of: (one: Measured) => number) =>
  median((results ?? []).map(of));
const rate = ({ accepted, seconds }: Measured) => accepted / seconds;
const typical = ({ latencies }: Measured) => median(latencies);

function printConnections(sides: Side[], connections: number): void {
  printTable(
    `${connections} connection${connections === 1 ? '' : 's'}, medians of ${given.rounds} rounds`,
    ['', 'accepted/s', 'median', 'p95', 'p99', 'server CPU', 'database CPU', 'refused'],
    sides.map(({ name, results }) => {
      const these = results.get(connections);
      return [
        name,
        Math.round(middle(these, rate)),
        ms(middle(these, typical)),
        ms(middle(these, ({ latencies }) => p95(latencies))),
        ms(middle(these, ({ latencies }) => percentile(latencies, 0.99))),
        `${Math.round(middle(these, (one) => one.serverMicros))} µs`,
        `${Math.round(middle(these, (one) => one.databaseMicros))} µs`,
        middle(these, ({ refused }) => refused),
      ];
    }),
  );
}

function printAims([earshot, plain, route]: Side[]): void {
  const at = (side: Side | undefined, connections: number, of: (one: Measured) => number) =>
    middle(side?.results.get(connections), of);
  const faster = at(earshot, 64, rate) / at(plain, 64, rate);
  const fasterThanRoute = at(earshot, 64, rate) / at(route, 64, rate);
  const slower = at(earshot, 1, typical) / at(plain, 1, typical);
  const verdict = (met: boolean) => (met ? 'met' : 'MISSED');
  printTable(
    'Aims',
    ['Earshot', 'is', 'wanted', ''],
    [
      ['accepted/s at 64, to plain', faster.toFixed(2), '≥ 1.5', verdict(faster >= 1.5)],
      [
        'accepted/s at 64, to Next',
        fasterThanRoute.toFixed(2),
        '≥ 10',
        verdict(fasterThanRoute >= 10),
      ],
      ['latency at 1, to plain', slower.toFixed(2), '≤ 1.5', verdict(slower <= 1.5)],
    ],
  );
}

const server = await databaseServer();
if (!server) throw new Error('bench:ingest wants a PostgreSQL at DATABASE_URL.');
buildIfMissing();
try {
  const sides = await startSides(server);
  for (let round = 0; round < Number(given.rounds); round += 1) {
    for (const connections of CONNECTIONS) {
      for (const side of sides) {
        const result = await measureLoad(side, connections, TIME);
        side.results.set(connections, [...(side.results.get(connections) ?? []), result]);
      }
    }
    sides.reverse(); // none always comes after the same other
  }
  if (Number(given.rounds) % 2 === 1) sides.reverse();
  for (const connections of CONNECTIONS) printConnections(sides, connections);
  printAims(sides);
  const crowded = sides[0]?.results.get(64);
  if (given.save) {
    saveFigures('ingest', {
      server_us: middle(crowded, ({ serverMicros }) => serverMicros),
      database_us: middle(crowded, ({ databaseMicros }) => databaseMicros),
    });
  }
} finally {
  await cleanUp.disposeAsync();
}
