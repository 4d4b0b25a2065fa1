import { describe, expect, it } from 'vitest';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { arrangeTopics } from './arrange-topics.ts';
import { explainChange } from './explain-change.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const context = testContext();
const at = { ...context, now: () => NOW };
const DAY_MS = 86_400_000;

const rows = (count: number, days: number, given: Parameters<typeof newFeedbackRow>[0]) =>
  Array.from({ length: count }, (_, index) =>
    newFeedbackRow({ timestamp: new Date(NOW.getTime() - days * DAY_MS + index * 1000), ...given }),
  );

describe('why the average rating moved', () => {
  it('is laid to topics whose parts sum to the change, with quotes', async () => {
    await insertRows(context.db, [
      ...rows(40, 10, { topics: ['delivery'], rating: 1, feedback: 'Never came' }),
      ...rows(2, 9, { topics: ['delivery'], rating: 5, feedback: 'Came early' }),
      ...rows(60, 11, { topics: ['cake'], rating: 5 }),
      ...rows(5, 40, { topics: ['delivery'], rating: 2 }),
      ...rows(95, 41, { topics: ['cake'], rating: 5 }),
    ]);
    const explained = await explainChange(at);
    const change = (40 + 10 + 300) / 102 - (10 + 475) / 100;
    expect(explained.change).toBeCloseTo(change, 10);
    expect(explained.significant).toBe(true);
    expect(explained.now).toMatchObject({ count: 102, read: 102 });
    const [delivery] = explained.topics;
    expect(delivery).toMatchObject({
      topic: 'delivery',
      significant: true,
      now: { count: 42 },
      against: { count: 5, average_rating: 2 },
    });
    expect(
      delivery?.quotes.map(({ feedback, rating, period }) => [feedback, rating, period]),
    ).toEqual(Array.from({ length: 3 }, () => ['Never came', 1, 'now']));
    const effects = [...explained.topics, explained.rest];
    expect(effects.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(change, 10);
    expect(effects.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 10);
  });

  it('hears what is gone in the earlier period, under the team’s name', async () => {
    await insertRows(context.db, [
      ...rows(50, 10, { topics: ['cake'], rating: 5 }),
      ...rows(30, 40, { topics: ['till'], rating: 1, feedback: 'The till is slow' }),
      ...rows(30, 41, { topics: ['cake'], rating: 5 }),
    ]);
    await arrangeTopics(at, { topics: ['till'], name: 'Cash desk' });
    const { topics } = await explainChange(at, {
      from: '2026-11-01T00:00:00Z',
      against_from: '2026-10-01T00:00:00Z',
    });
    const desk = topics.find(({ topic }) => topic === 'Cash desk');
    expect(desk?.effect).toBeGreaterThan(1);
    expect(desk?.quotes[0]).toMatchObject({ feedback: 'The till is slow', period: 'against' });
  });

  it('is nothing where a period is empty, and chance is called chance', async () => {
    await insertRows(context.db, rows(10, 10, { topics: ['cake'], rating: 5 }));
    expect(await explainChange(at)).toMatchObject({
      change: null,
      significant: false,
      topics: [],
      rest: { effect: 0, share: null },
    });
    await insertRows(context.db, [
      ...rows(9, 40, { topics: ['cake'], rating: 5 }),
      ...rows(1, 41, { topics: ['cake'], rating: 4 }),
    ]);
    const explained = await explainChange(at);
    expect(explained.significant).toBe(false);
    expect(explained.topics.filter(({ significant }) => significant)).toEqual([]);
  });
});
