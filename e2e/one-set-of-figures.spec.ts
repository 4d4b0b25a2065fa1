import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { io } from 'socket.io-client';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { API_TOKEN, type EarshotProcess } from './earshot-process.ts';
import { countCsv, countPieces, type HourFigures } from './figures.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const MINUTE_MS = 60_000;
const ROUNDS = 4;

// Words that read differently, some of which a spreadsheet would stumble over.
const text = fc.constantFrom<string[]>(
  'Great service, thank you',
  'The checkout is broken, terrible',
  'Delivered on Tuesday',
  'Muy mal servicio, nunca más',
  '=1+1 "quoted", and\na second line',
  'خدمة ممتازة',
);
const rating = fc.constantFrom(1, 2, 3, 4, 5);
// In the hour or well out of it: the test takes minutes at most.
const age = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 61, max: 300 }));
const which = fc.nat();
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('give'), text, rating, age }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit'), which, text, rating }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete'), which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete all'), rating }) },
);
type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;
const rounds = fc.array(fc.array(action, { minLength: 12, maxLength: 25 }), {
  minLength: ROUNDS,
  maxLength: ROUNDS,
});

const send = (earshot: EarshotProcess, method: string, path: string, body: object) =>
  earshot.api(path, { method, body: JSON.stringify(body) });

/** Does one thing through the API; `ids` are those that are there. @returns those there afterwards. */
async function act(earshot: EarshotProcess, given: Action, ids: string[]): Promise<string[]> {
  if ('age' in given) {
    const answer = await send(earshot, 'POST', '/feedback', {
      customer_name: 'Ada',
      feedback: given.text,
      rating: given.rating,
      source: 'figures',
      timestamp: new Date(Date.now() - given.age * MINUTE_MS).toISOString(),
    });
    return [...ids, (await answer.json()).id];
  }
  const id = 'which' in given ? ids[given.which % ids.length] : undefined;
  if ('which' in given && id) {
    const path = `/feedback/${id}`;
    if ('text' in given) {
      await send(earshot, 'PATCH', path, { feedback: given.text, rating: given.rating });
      return ids;
    }
    expect((await earshot.api(path, { method: 'DELETE' })).status).toBe(204);
    return ids.filter((one) => one !== id);
  }
  if (!('rating' in given)) return ids;
  const filter = { source: 'figures', rating: String(given.rating) };
  const counted = await earshot.api(`/feedback/count?${new URLSearchParams(filter)}`);
  const { count } = await counted.json();
  if (count === 0) return ids;
  const doomed = await pieces(earshot, new URLSearchParams(filter));
  const done = await send(earshot, 'POST', '/deletions', { filter, expected_count: count });
  expect(await done.json()).toEqual({ deleted: count, missing: 0 });
  return ids.filter((one) => !doomed.some((piece) => piece.id === one));
}

/** The list of the API, page by page. */
async function pieces(earshot: EarshotProcess, query: URLSearchParams): Promise<FeedbackWire[]> {
  const all: FeedbackWire[] = [];
  const asked = new URLSearchParams(query);
  asked.set('limit', '17');
  for (;;) {
    const page = await (await earshot.api(`/feedback?${asked}`)).json();
    all.push(...page.data);
    if (page.next_cursor === null) return all;
    asked.set('cursor', page.next_cursor);
  }
}

const ofMetrics = (metrics: Metrics): HourFigures => ({
  count: metrics.hourly_count,
  average: metrics.average_rating,
  sentiments: metrics.sentiment_breakdown,
  ratings: metrics.rating_breakdown,
});

async function series(earshot: EarshotProcess, hour: URLSearchParams): Promise<number> {
  const answer = await (await earshot.api(`/series?bucket=minute&${hour}`)).json();
  return answer.points.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
}

/** What stands on the first screen of the desk. */
async function readPage(page: Page): Promise<Omit<HourFigures, 'average'> & { average: string }> {
  const cell = async (table: string, row: string) =>
    Number(
      await page
        .getByRole('table', { name: table })
        .getByRole('row', { name: row })
        .getByRole('cell')
        .first()
        .textContent(),
    );
  const desk = new DeskPage(page);
  const stars = (value: number) => cell('Ratings', `${value} out of 5`);
  return {
    count: Number(await desk.figure('Feedback, last hour').textContent()),
    average: (await desk.figure('Average rating').textContent()) ?? '',
    sentiments: {
      positive: await cell('Sentiment', 'Positive'),
      neutral: await cell('Sentiment', 'Neutral'),
      negative: await cell('Sentiment', 'Negative'),
    },
    ratings: {
      1: await stars(1),
      2: await stars(2),
      3: await stars(3),
      4: await stars(4),
      5: await stars(5),
    },
  };
}

test('page, REST, socket, series, list and CSV tell one set of figures through edits and deletes', async ({
  earshot,
  browser,
}) => {
  test.setTimeout(180_000);
  const seed = Date.now() % 2 ** 31;
  const [plan = []] = fc.sample(rounds, { seed, numRuns: 1 });
  await test.info().attach('seed', { body: String(seed) });

  const pushed = new Map<string, Metrics>();
  const socket = io(earshot.url, { transports: ['websocket'], auth: { token: API_TOKEN } });
  socket.on('metrics', (metrics: Metrics) => pushed.set(metrics.timestamp, metrics));
  const desk = new DeskPage(await (await browser.newContext({ locale: 'en-US' })).newPage());
  await desk.signIn(earshot.url);

  let ids: string[] = [];
  for (const actions of plan) {
    for (const one of actions) ids = await act(earshot, one, ids);
    // Last an edit by itself, right after the figures were read: nothing else brings it to light.
    ids = await act(earshot, { kind: 'give', text: 'Fine', rating: 5, age: 0 }, ids);
    await earshot.api('/metrics');
    const which = ids.length - 1;
    ids = await act(earshot, { kind: 'edit', which, text: 'Awful, broken', rating: 1 }, ids);
    const metrics: Metrics = await (await earshot.api('/metrics')).json();
    const figures = ofMetrics(metrics);
    // The hour the metrics speak of; a series begins and ends where it is told to.
    const end = Date.parse(metrics.timestamp) + 1;
    const hour = new URLSearchParams({
      from: new Date(end - metrics.window_seconds * 1000).toISOString(),
      to: new Date(end).toISOString(),
    });
    const listed = await pieces(earshot, hour);
    expect(countPieces(listed), `seed ${seed}: the list`).toEqual(figures);
    const csv = await (await earshot.api(`/export?format=csv&${hour}`)).text();
    expect(countCsv(csv), `seed ${seed}: the CSV`).toEqual(figures);
    expect(await series(earshot, hour), `seed ${seed}: the series`).toBe(figures.count);
    await expect
      .poll(() => pushed.get(metrics.timestamp), `seed ${seed}: the socket`)
      .toEqual(metrics);
    const shown = { ...figures, average: figures.average?.toFixed(1) ?? '–' };
    await expect.poll(() => readPage(desk.page), `seed ${seed}: the page`).toEqual(shown);
  }
  // All that is left of the test's own, in the hour or out of it.
  const mine = await pieces(earshot, new URLSearchParams({ source: 'figures' }));
  expect(mine.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  socket.close();
  await desk.page.context().close();
});
