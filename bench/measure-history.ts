import { createBus } from '#lib/infra/bus.ts';
import { createDatabase } from '#lib/infra/database.ts';
import { createComputeMetrics } from '#lib/services/analytics/compute-metrics.ts';
import type { Context } from '#lib/services/context.ts';
import { encodeCursor } from '#lib/services/feedback-cursor.ts';
import { listFeedback } from '#lib/services/list-feedback.ts';
import { readSeries } from '#lib/services/read-series.ts';
import { summarizeFeedback } from '#lib/services/summarize-feedback.ts';
import { now } from './clock.ts';
import { median, p95 } from './percentile.ts';

const WARM_UP = 10;
const RUNS = 100;
const PAGE = 50;
const DAY_MS = 86_400_000;

type Call = (run: number) => Promise<unknown>;

/** Milliseconds of a hundred calls, one at a time. */
export interface Figure {
  median: number;
  p95: number;
}

async function time(call: Call): Promise<Figure> {
  for (let run = 0; run < WARM_UP; run += 1) await call(run);
  const samples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = now();
    await call(WARM_UP + run);
    samples.push(now() - start);
  }
  return { median: median(samples), p95: p95(samples) };
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
 * How long it takes what a desk asks for of a seeded database.
 */
export async function measureHistory(url: string): Promise<Map<string, Figure>> {
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
  const middle = encodeCursor({
    timestamp: new Date(Date.now() - 180 * DAY_MS),
    id: '00000000-0000-7000-8000-000000000000',
  });
  /** A list at its top, and half a year down. */
  const filtered = (name: string, query: object): [string, Call][] => [
    [`list, ${name}`, list(query)],
    [`list, ${name}, half a year back`, list({ ...query, cursor: middle })],
  ];
  const search = (word: (run: number) => string, query: object = {}) => {
    return (run: number) => list({ ...query, search: word(run) })();
  };
  const calls: [string, Call][] = [
    ['live metrics', () => compute(new Date())],
    ['summary', () => summarizeFeedback(context)],
    ['a year by day', series(365, {})],
    ['a month by hour, by sentiment', series(30, { bucket: 'hour', split: 'sentiment' })],
    ['a year by week, by source', series(365, { bucket: 'week', split: 'source' })],
    ['a day by minute', series(1, { bucket: 'minute' })],
    ['list, page 1', list({})],
    ['list, page 1,000', list({ cursor })],
    ...filtered('frequent topic', { topic: 'topic 5' }),
    ...filtered('rare topic', { topic: 'once in a while' }),
    ...filtered('topic nobody has', { topic: 'never' }),
    ...filtered('frequent source', { source: 'form' }),
    ...filtered('rare source', { source: 'kiosk-17' }),
    ...filtered('language', { language: 'ar' }),
    ...filtered('rating + sentiment', { rating: '2', sentiment: 'negative' }),
    ...filtered('rating + sentiment, no match', { rating: '5', sentiment: 'negative' }),
    ...filtered('source + rating + topic', { source: 'api', rating: '1', topic: 'topic 50' }),
    ['search, common word', search(() => 'queue')],
    ['search, word in 1,000', search(() => 'refund')],
    ['search, rare word', search((run) => String(100_000 + ((run * 7_919) % 200_000)))],
    ['search, no match', search((run) => `zyxw${run}`)],
    ['search, two words', search(() => 'queue refund')],
    ['search, rare + common word', search((run) => `order ${100_000 + run * 977}`)],
    ['search, Chinese', search(() => '客服')],
    ['search, Chinese, four letters', search((run) => (run % 2 ? '退款质量' : '价格服务'))],
    ['search, common word + rating', search(() => 'queue', { rating: '1' })],
    ['search, rare word + rating', search((run) => String(100_000 + run), { rating: '1' })],
    ['search, phrase', search(() => '"queue the"')],
  ];
  const figures = new Map<string, Figure>();
  for (const [what, call] of calls) {
    figures.set(what, await time(call));
  }
  await db.close();
  return figures;
}
