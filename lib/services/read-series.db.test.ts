import { describe, expect, it } from 'vitest';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { testContext } from '#test/test-context.ts';
import { listFeedback } from './list-feedback.ts';
import { readSeries } from './read-series.ts';
import { summarizeFeedback } from './summarize-feedback.ts';

const context = testContext();

/** Feedback at these moments of UTC. */
async function give(moments: string[], more: Partial<NewFeedback> = {}): Promise<void> {
  const rows = moments.map((at) => newFeedbackRow({ ...more, timestamp: new Date(`${at}Z`) }));
  await insertRows(context.db, rows);
}

const counts = ({ points }: { points: { count: number }[] }) => points.map((one) => one.count);

describe('readSeries', () => {
  it('gives the last thirty days by day unless told otherwise', async () => {
    const now = () => new Date('2026-11-22T12:00:00.000Z');
    await give([
      '2026-11-22T11:59:59.999',
      '2026-11-22T12:00',
      '2026-10-23T12:00',
      '2026-10-23T11:59',
    ]);
    const series = await readSeries({ ...context, now });
    expect(series).toMatchObject({
      from: '2026-10-23T12:00:00.000Z',
      to: '2026-11-22T12:00:00.000Z',
      bucket: 'day',
      time_zone: 'UTC',
    });
    expect(series.points).toHaveLength(31);
    expect(series.points[0]).toMatchObject({ start: series.from, count: 1 });
    expect(series.points[30]).toMatchObject({ start: '2026-11-22T00:00:00.000Z', count: 1 });
    expect(Object.keys(series)).toEqual(['from', 'to', 'bucket', 'time_zone', 'points']);
  });

  it('gives figures, and zeros with no average where nothing came', async () => {
    await give(['2026-11-22T10:05', '2026-11-22T10:50'], { rating: 5, sentiment: 'positive' });
    await give(['2026-11-22T10:59:59.999'], { rating: 2, sentiment: 'negative' });
    const range = { from: '2026-11-22T10:00:00Z', to: '2026-11-22T12:00:00+00:00', bucket: 'hour' };
    expect((await readSeries(context, range)).points).toEqual([
      {
        start: '2026-11-22T10:00:00.000Z',
        count: 3,
        average_rating: 4,
        sentiments: { positive: 2, neutral: 0, negative: 1 },
        ratings: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 2 },
      },
      {
        start: '2026-11-22T11:00:00.000Z',
        count: 0,
        average_rating: null,
        sentiments: { positive: 0, neutral: 0, negative: 0 },
        ratings: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
      },
    ]);
  });

  it('counts days of 25 and of 23 hours in Berlin', async () => {
    await give(['2026-10-24T21:59', '2026-10-24T22:00', '2026-10-25T22:59', '2026-10-25T23:00']);
    const autumn = { from: '2026-10-23T22:00:00Z', to: '2026-10-26T23:00:00Z' };
    const berlin = { time_zone: 'Europe/Berlin' };
    expect(counts(await readSeries(context, { ...autumn, ...berlin }))).toEqual([1, 2, 1]);

    await give(['2026-03-28T22:59', '2026-03-28T23:00', '2026-03-29T21:59', '2026-03-29T22:00']);
    const spring = { from: '2026-03-27T23:00:00Z', to: '2026-03-30T22:00:00Z' };
    expect(counts(await readSeries(context, { ...spring, ...berlin }))).toEqual([1, 2, 1]);
  });

  it('keeps the two hours apart that both are called two o’clock', async () => {
    await give(['2026-10-25T00:30', '2026-10-25T01:30', '2026-10-25T01:40']);
    const night = { from: '2026-10-25T00:00:00Z', to: '2026-10-25T02:00:00Z', bucket: 'hour' };
    const series = await readSeries(context, { ...night, time_zone: 'Europe/Berlin' });
    expect(counts(series)).toEqual([1, 2]);
  });

  it('counts by Kathmandu’s days and hours, 5:45 ahead', async () => {
    await give(['2026-11-21T18:14:59.999', '2026-11-21T18:15', '2026-11-22T18:14']);
    const range = { from: '2026-11-20T18:15:00Z', to: '2026-11-22T18:15:00Z' };
    const zone = { time_zone: 'Asia/Kathmandu' };
    expect(counts(await readSeries(context, { ...range, ...zone }))).toEqual([1, 2]);
    const hours = await readSeries(context, { ...range, ...zone, bucket: 'hour' });
    expect(hours.points).toHaveLength(48);
    expect(hours.points[24]).toMatchObject({ start: '2026-11-21T18:15:00.000Z', count: 1 });
  });

  it('counts minutes, and the ends of a range to the millisecond, as the list does', async () => {
    await give(['2026-11-22T10:00:29.999', '2026-11-22T10:00:30', '2026-11-22T10:02:10.499']);
    await give(['2026-11-22T10:02:10.500']);
    const range = { from: '2026-11-22T10:00:30Z', to: '2026-11-22T10:02:10.500Z' };
    expect(counts(await readSeries(context, { ...range, bucket: 'minute' }))).toEqual([1, 0, 1]);
    expect(counts(await readSeries(context, { ...range, bucket: 'month' }))).toEqual([2]);
    expect((await listFeedback(context, range)).data).toHaveLength(2);
  });

  it('compares with the period before', async () => {
    await give(['2026-10-18T22:00', '2026-10-25T22:59', '2026-10-25T23:00']);
    const { points, previous } = await readSeries(context, {
      from: '2026-10-25T23:00:00Z',
      to: '2026-11-01T23:00:00Z',
      time_zone: 'Europe/Berlin',
      compare: 'previous',
    });
    expect(points.map((one) => one.count)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(previous).toMatchObject({
      from: '2026-10-18T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
    });
    expect(previous?.points.map((one) => one.count)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('splits by sentiment and rating, always all of them', async () => {
    await give(['2026-11-22T10:00'], { rating: 5, sentiment: 'positive' });
    await give(['2026-11-22T10:00', '2026-11-22T11:00'], { rating: 1, sentiment: 'negative' });
    const range = { from: '2026-11-22T10:00:00Z', to: '2026-11-22T12:00:00Z', bucket: 'hour' };
    const split = async (by: string) =>
      (await readSeries(context, { ...range, split: by })).splits?.map((part) => [
        part.key,
        ...counts(part),
      ]);
    expect(await split('sentiment')).toEqual([
      ['positive', 1, 0],
      ['neutral', 0, 0],
      ['negative', 1, 1],
    ]);
    expect(await split('rating')).toEqual([
      ['1', 1, 1],
      ['2', 0, 0],
      ['3', 0, 0],
      ['4', 0, 0],
      ['5', 1, 0],
    ]);
  });

  it('splits by the eight most frequent sources or languages, and the others together', async () => {
    const range = { from: '2026-11-22T10:00:00Z', to: '2026-11-22T12:00:00Z', bucket: 'hour' };
    for (let shop = 1; shop <= 10; shop += 1) {
      const moments = Array<string>(shop).fill('2026-11-22T10:20');
      await give(moments, { source: `shop-${shop}`, language: shop > 5 ? 'de' : 'en' });
    }
    await give(['2026-11-22T11:30', '2026-11-22T11:30:01'], { source: 'other' });
    const bySource = await readSeries(context, { ...range, split: 'source' });
    expect(bySource.splits?.map((part) => [part.key, ...counts(part)])).toEqual([
      ...[10, 9, 8, 7, 6, 5, 4, 3].map((shop) => [`shop-${shop}`, shop, 0]),
      ['other', 3, 2],
    ]);
    const byLanguage = await readSeries(context, { ...range, split: 'language' });
    expect(byLanguage.splits?.map((part) => [part.key, ...counts(part)])).toEqual([
      ['de', 40, 0],
      ['en', 15, 2],
    ]);
    expect(counts(bySource)).toEqual(counts(byLanguage));
    expect((await summarizeFeedback(context)).total).toBe(57);
  });

  it.each([
    [{ from: 'yesterday' }, 'from'],
    [{ from: '2026-11-22T10:00:00' }, 'from'],
    [{ from: '1066-10-14T09:00:00Z' }, 'from'],
    [{ from: '2026-11-22T10:00:00Z', to: '2026-11-22T10:00:00Z' }, 'from'],
    [{ to: '2026-13-01T00:00:00Z' }, 'to'],
    [{ bucket: 'year' }, 'bucket'],
    [{ bucket: 'minute' }, 'bucket'],
    [{ from: '2020-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }, 'bucket'],
    [{ time_zone: 'Middle/Earth' }, 'time_zone'],
    [{ time_zone: '+01:00' }, 'time_zone'],
    [{ time_zone: "UTC'; DROP TABLE feedback" }, 'time_zone'],
    [{ compare: 'next' }, 'compare'],
    [{ split: 'topic' }, 'split'],
  ])('says what is wrong with %j', async (query, field) => {
    await expect(readSeries(context, query)).rejects.toMatchObject({
      code: 'invalid_input',
      issues: [{ field }],
    });
  });

  it('is not for customers', async () => {
    const customer = { ...context, actor: { kind: 'customer', address: '::1' } as const };
    await expect(readSeries(customer)).rejects.toMatchObject({ code: 'unauthenticated' });
  });
});
