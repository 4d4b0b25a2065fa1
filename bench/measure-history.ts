import { createBus } from '#lib/infra/bus.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { createComputeMetrics } from '#lib/services/analytics/compute-metrics.ts';
import type { Context } from '#lib/services/context.ts';
import { encodeCursor } from '#lib/services/feedback-cursor.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { now } from './clock.ts';
import { p95 } from './percentile.ts';
import { seedHistory } from './seed-history.ts';

const WARM_UP = 10;
const RUNS = 100;
const PAGE = 50;
const DAY_MS = 86_400_000;

async function time(call: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < WARM_UP; run += 1) await call();
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = now();
    await call();
    samples.push(now() - start);
  }
  return p95(samples);
}

/** Where page 1,000 begins; a reader would have come there page by page. */
async function lateCursor({ db }: Context): Promise<string> {
  const [last] = await db.query<{ timestamp: Date; id: string }>(
    'SELECT "timestamp", id FROM feedback ORDER BY "timestamp" DESC, id DESC OFFSET $1 LIMIT 1',
    [999 * PAGE - 1],
  );
  // A short list has no such page: its end, then.
  return encodeCursor(
    last ?? { timestamp: new Date(0), id: '00000000-0000-7000-8000-000000000000' },
  );
}

/**
 * The 95th percentiles, in milliseconds, of what a desk asks for with this many rows behind it, on a
 * migrated database whose feedback is replaced.
 */
export async function measureHistory(url: string, rows: number): Promise<Map<string, number>> {
  await seedHistory(url, rows);
  const db = createDatabase({ connectionString: url });
  const actor = { kind: 'system', name: 'bench' } as const;
  const context: Context = { actor, db, bus: createBus(), now: () => new Date() };
  const compute = createComputeMetrics(db, context.bus);
  const cursor = await lateCursor(context);
  const series = (days: number, query: Record<string, string>) => () => {
    const from = new Date(Date.now() - days * DAY_MS).toISOString();
    return readSeries(context, { from, time_zone: 'Europe/Berlin', ...query });
  };
  const list = (query: object) => () => listFeedback(context, { limit: String(PAGE), ...query });
  const calls: [string, () => Promise<unknown>][] = [
    ['live metrics', () => compute(new Date())],
    ['summary', () => summarizeFeedback(context)],
    ['a year by day', series(365, {})],
    ['a month by hour, by sentiment', series(30, { bucket: 'hour', split: 'sentiment' })],
    ['a year by week, by source', series(365, { bucket: 'week', split: 'source' })],
    ['a day by minute', series(1, { bucket: 'minute' })],
    ['list, page 1', list({})],
    ['list, page 1,000', list({ cursor })],
  ];
  const figures = new Map<string, number>();
  for (const [what, call] of calls) figures.set(what, await time(call));
  await db.close();
  return figures;
}
