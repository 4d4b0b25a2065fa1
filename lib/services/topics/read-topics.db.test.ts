import { describe, expect, it } from 'vitest';
import { READ_WHOLE } from '#lib/data/feedback-sample.ts';
import { insertRows } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { readTopics } from './read-topics.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const context = testContext();
const at = { ...context, now: () => NOW };
const DAY_MS = 86_400_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS);

const rows = (count: number, days: number, given: Parameters<typeof newFeedbackRow>[0]) =>
  Array.from({ length: count }, (_, index) =>
    newFeedbackRow({ timestamp: new Date(daysAgo(days).getTime() + index * 1000), ...given }),
  );

describe('the topics of a range', () => {
  it('carry counts, shares, mood and the change against the period before', async () => {
    await insertRows(context.db, [
      ...rows(60, 10, {
        topics: ['delivery'],
        rating: 2,
        sentiment: 'negative',
        sentimentScore: -0.5,
      }),
      ...rows(40, 11, { topics: ['cake'], rating: 5 }),
      ...rows(10, 40, { topics: ['delivery'], rating: 4 }),
      ...rows(90, 41, { topics: ['cake'], rating: 5 }),
      ...rows(5, 70, { topics: ['delivery'], rating: 1 }),
    ]);
    const list = await readTopics(at);
    expect(list).toMatchObject({ count: 100, read: 100, previous: { count: 100, read: 100 } });
    expect(list.topics.map(({ topic }) => topic)).toEqual(['delivery', 'cake']);
    const [delivery] = list.topics;
    expect(delivery).toMatchObject({
      count: 60,
      share: 0.6,
      average_rating: 2,
      sentiments: { positive: 0, neutral: 0, negative: 60 },
      sentiment_score: -0.5,
      previous: { count: 10, share: 0.1, average_rating: 4 },
      change: { significant: true },
      members: [],
    });
    expect(delivery?.change.lift).toBeCloseTo(0.6 / (10.5 / 101), 10);
    expect(delivery?.quotes).toHaveLength(3);
  });

  it('are narrowed by source and language, limited, and empty where nothing came', async () => {
    await insertRows(context.db, [
      ...rows(3, 2, { topics: ['delivery'], source: 'kiosk' }),
      ...rows(5, 3, { topics: ['cake'], language: 'de' }),
    ]);
    const names = async (query: Record<string, string>) =>
      (await readTopics(at, query)).topics.map(({ topic }) => topic);
    expect(await names({ source: 'kiosk' })).toEqual(['delivery']);
    expect(await names({ language: 'de' })).toEqual(['cake']);
    expect(await names({ limit: '1' })).toEqual(['cake']);
    const empty = await readTopics(at, {
      from: '2020-01-01T00:00:00Z',
      to: '2020-02-01T00:00:00Z',
    });
    expect(empty).toMatchObject({ count: 0, read: 0, topics: [] });
  });

  it.each([
    { from: 'yesterday' },
    { from: '2026-11-22T12:00:00Z', to: '2026-11-22T12:00:00Z' },
    { limit: '0' },
    { limit: '101' },
    { time_zone: 'Mars' },
    { source: 'a\u0000' },
    { against_from: '2026-11-22T12:00:00Z', against_to: '2026-11-21T12:00:00Z' },
  ])('refuse %j', async (query) => {
    await expect(readTopics(at, query)).rejects.toThrow(
      expect.objectContaining({ code: 'invalid_input' }),
    );
  });

  it('are estimated from an even sample where there is too much to read', async () => {
    const [batches, batch] = [6, 4_000];
    for (let first = 1; first < batches * batch; first += batch) {
      await context.db.query(
        `INSERT INTO feedback (id, "timestamp", received_at, customer_name, feedback, rating,
           sentiment, sentiment_score, engine, language, topics, source, request_hash)
         SELECT gen_random_uuid(), moment, moment, 'Ada', 'x', 3, 'neutral', 0, 'lexicon', 'en',
                CASE WHEN number % 4 = 0 THEN '{delivery}'::text[] ELSE '{cake}' END, 'form', 'x'
           FROM (SELECT number, $1::timestamptz - make_interval(secs => number * 60) AS moment
                   FROM generate_series($2::int, $3::int) AS number) AS made`,
        [NOW, first, first + batch - 1],
      );
    }
    const list = await readTopics(at, { from: daysAgo(30).toISOString() });
    expect(list.read).toBeGreaterThan(READ_WHOLE * 0.8);
    expect(list.read).toBeLessThanOrEqual(READ_WHOLE);
    expect(list.count).toBe(batches * batch);
    expect(list.topics.map(({ topic }) => topic)).toEqual(['cake', 'delivery']);
    expect(list.topics[1]?.share).toBeCloseTo(0.25, 1);
    expect(list.topics[1]?.count).toBeCloseTo(list.count / 4, -3);
  });
});
