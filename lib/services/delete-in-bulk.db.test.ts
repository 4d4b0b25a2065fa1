import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { countFeedback } from './count-feedback.ts';
import { deleteInBulk } from './delete-in-bulk.ts';
import { readSeries } from './read-series.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();
const NOON = Date.parse('2026-11-22T12:00:00Z');

async function store(many: number, given: Parameters<typeof newFeedbackRow>[0] = {}) {
  const rows = Array.from({ length: many }, (_, index) =>
    newFeedbackRow({ timestamp: new Date(NOON + index * 1000), ...given }),
  );
  for (let start = 0; start < many; start += 1000) {
    await insertRows(context.db, rows.slice(start, start + 1000));
  }
  return rows.map(({ id }) => id);
}

async function total(): Promise<number> {
  const { total: summed } = await summarizeFeedback(context);
  const { points } = await readSeries(context, {
    from: '2026-11-22T00:00:00Z',
    to: '2026-11-24T00:00:00Z',
    bucket: 'day',
  });
  expect(points.reduce((sum, { count }) => sum + count, 0)).toBe(summed);
  return summed;
}

function heard() {
  const events: string[] = [];
  const stop = [
    context.bus.subscribe('feedback', (event) => events.push(`${event.type} ${event.feedback.id}`)),
    context.bus.subscribe('feedback_bulk', ({ reason }) => events.push(reason)),
  ];
  return { events, stop: () => stop.map((end) => end()) };
}

describe('deleting by ids', () => {
  it('takes away those named, once, and tells which are gone', async () => {
    const ids = await store(5);
    const [first = '', second = ''] = ids;
    const { events, stop } = heard();
    const given = { ids: [first, second.toUpperCase(), first, randomUUID()] };
    expect(await deleteInBulk(context, given)).toEqual({ deleted: 2, missing: 1 });
    stop();
    expect(events.toSorted()).toEqual([`deleted ${first}`, `deleted ${second}`].toSorted());
    expect(await total()).toBe(3);
  });

  it('is done once when two ask for the same at once, in another order', async () => {
    const ids = await store(600);
    const answers = await Promise.all([
      deleteInBulk(context, { ids }),
      deleteInBulk(context, { ids: ids.toReversed() }),
    ]);
    expect(answers.reduce((sum, { deleted }) => sum + deleted, 0)).toBe(600);
    expect(await total()).toBe(0);
  });
});

describe('deleting by a filter', () => {
  it('takes away what was counted and nothing else, and tells how far it is', async () => {
    await store(1_200, { rating: 1 });
    await store(7, { rating: 5 });
    expect(await countFeedback(context, { rating: '1' })).toEqual({ count: 1_200, exact: true });
    const { events, stop } = heard();
    const steps: number[][] = [];
    const given = { filter: { rating: '1' }, expected_count: 1_200 };
    const done = await deleteInBulk(context, given, (...step) => steps.push(step));
    stop();
    expect(done).toEqual({ deleted: 1_200, missing: 0 });
    expect(steps).toEqual([
      [0, 1_200],
      [500, 1_200],
      [1_000, 1_200],
    ]);
    expect(events).toEqual(['deletion']);
    expect(await total()).toBe(7);
  });

  it('does nothing when the filter matches another number than was said', async () => {
    await store(3);
    const given = { filter: { source: 'form' }, expected_count: 2 };
    await expect(deleteInBulk(context, given)).rejects.toMatchObject({
      code: 'conflict',
      message: 'The filter matches 3 now, not 2. Nothing was deleted.',
    });
    expect(await total()).toBe(3);
  });

  it.each([
    {},
    { ids: [] },
    { ids: ['1 OR 1=1'] },
    { ids: Array.from({ length: 1_001 }, () => randomUUID()) },
    { ids: [randomUUID()], filter: { rating: '1' }, expected_count: 1 },
    { filter: {}, expected_count: 3 },
    { filter: { rating: '' }, expected_count: 3 },
    { filter: { raiting: '1' }, expected_count: 3 },
    { filter: { limit: '1' }, expected_count: 3 },
    { filter: { rating: 3 }, expected_count: 3 },
    { filter: { rating: '3' } },
    { filter: { rating: '3' }, expected_count: 100_001 },
    [],
    null,
  ])('refuses %j and deletes nothing', async (given) => {
    await store(3);
    await expect(deleteInBulk(context, given)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(await total()).toBe(3);
  });

  it('is for those who may manage', async () => {
    const [id] = await store(1);
    const reader = { kind: 'token', tokenId: null, name: 'r', scopes: ['feedback:read'] } as const;
    const asked = deleteInBulk({ ...context, actor: reader }, { ids: [id] });
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
    expect(await total()).toBe(1);
  });
});
