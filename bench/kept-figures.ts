import { parseArgs } from 'node:util';
import { createBus } from '#lib/infra/bus.ts';
import { KeptResults } from '#lib/infra/cache/kept-results.ts';
import { MemoryCache } from '#lib/infra/cache/memory-cache.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { applyMigrations } from '#lib/infra/migrations/apply-migrations.ts';
import { setProcessWide } from '#lib/infra/process-wide.ts';
import type { Context } from '#lib/services/context.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { explainChange } from '#lib/services/topics/explain-change.ts';
import { readTopics } from '#lib/services/topics/read-topics.ts';
import { createOwnDatabase } from '#test/own-database.ts';
import { cleanUp } from './clean-up.ts';
import { now } from './clock.ts';
import { databaseServer } from './database-server.ts';
import { median, p95 } from './percentile.ts';
import { ms, printTable } from './print-table.ts';
import { seedHistory } from './seed-history.ts';

/**
 * `npm run bench:kept`: what keeping figures saves, and what asking whether they still hold costs.
 * It wants a PostgreSQL at DATABASE_URL and makes, and drops, a database of its own there.
 */
const RUNS = 20;
const DAY_MS = 86_400_000;
const { values } = parseArgs({ options: { rows: { type: 'string', default: '300000' } } });
const server = await databaseServer();
if (!server) throw new Error('bench:kept wants a PostgreSQL at DATABASE_URL.');

async function time(call: () => Promise<unknown>): Promise<[string, string]> {
  for (let run = 0; run < 3; run += 1) await call();
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = now();
    await call();
    samples.push(now() - start);
  }
  return [ms(median(samples)), ms(p95(samples))];
}

const keepFor = (seconds: number) =>
  setProcessWide('keptFigures', new KeptResults({ caches: [new MemoryCache()], seconds }));

try {
  const own = await createOwnDatabase(server);
  cleanUp.defer(() => own.drop());
  await applyMigrations({ connectionString: own.url });
  await seedHistory(own.url, Number(values.rows));
  const db = createDatabase({ connectionString: own.url });
  const actor = { kind: 'system', name: 'bench' } as const;
  const context: Context = { actor, db, bus: createBus(), now: () => new Date() };
  const to = new Date().toISOString();
  const days = (count: number) => ({
    from: new Date(Date.now() - count * DAY_MS).toISOString(),
    to,
  });
  const calls: [string, () => Promise<unknown>][] = [
    ['summary', () => summarizeFeedback(context)],
    ['series, 30 days by day', () => readSeries(context, { ...days(30), compare: 'previous' })],
    [
      'series, a year by day, by source',
      () => readSeries(context, { ...days(365), split: 'source' }),
    ],
    ['topics, 30 days', () => readTopics(context, days30)],
    ['topics, a year', () => readTopics(context, year)],
    ['why did it move, 30 days', () => explainChange(context, days30)],
    ['why did it move, half a year', () => explainChange(context, halfYear)],
  ];
  const [days30, halfYear, year] = [days(30), days(180), days(365)];
  const rows: string[][] = [];
  for (const [what, call] of calls) {
    keepFor(0);
    const anew = await time(call);
    keepFor(300);
    rows.push([what, ...anew, ...(await time(call))]);
  }
  printTable(
    `${Number(values.rows).toLocaleString('en')} rows, ${RUNS} calls one at a time: computed, and asked for again`,
    ['', 'computed', 'p95', 'again', 'p95'],
    rows,
  );
  await db.close();
} finally {
  await cleanUp.disposeAsync();
}
