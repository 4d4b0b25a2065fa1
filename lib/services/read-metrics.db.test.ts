import { beforeEach, describe, expect, it } from 'vitest';
import type { Rating } from '#lib/core/feedback/feedback.ts';
import { testContext } from '#test/test-context.ts';
import { createComputeMetrics } from './analytics/compute-metrics.ts';
import { readMetrics } from './read-metrics.ts';
import { submitFeedback } from './submit-feedback.ts';

const context = testContext();
const NOW = new Date('2026-11-22T12:00:00.000Z');
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

async function give(feedback: string, rating: Rating, at: Date, customer_name = 'Ada') {
  await submitFeedback({ ...context, now: () => at }, { customer_name, feedback, rating });
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

describe('the metrics of the rolling hour', () => {
  it('counts the hour up to now, and the hour before it apart', async () => {
    await give('Great service, lovely people', 5, minutesAgo(0));
    await give('The checkout is broken and awful', 1, minutesAgo(59.99));
    await give('Great service again', 5, minutesAgo(60));
    await give('Horrible, cold and late', 2, minutesAgo(119.99));
    await give('Out of both windows', 3, minutesAgo(120));
    const metrics = await readMetrics({ ...context, now: () => NOW });
    expect(metrics).toMatchObject({
      timestamp: NOW.toISOString(),
      window_seconds: 3600,
      hourly_count: 2,
      average_rating: 3,
      sentiment_breakdown: { positive: 1, neutral: 0, negative: 1 },
      rating_breakdown: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 1 },
      previous: { hourly_count: 2, average_rating: 3.5 },
    });
    expect(metrics.per_minute).toHaveLength(60);
    expect(metrics.per_minute[0]).toBe(1);
    expect(metrics.per_minute[59]).toBe(1);
    expect(sum(metrics.per_minute)).toBe(metrics.hourly_count);
    expect(sum(Object.values(metrics.per_minute_sentiment).flat())).toBe(metrics.hourly_count);
    expect(metrics.per_minute_average_rating[59]).toBe(5);
    expect(metrics.per_minute_average_rating[30]).toBeNull();
  });

  it('is empty, with no average, when nothing came', async () => {
    const metrics = await readMetrics({ ...context, now: () => NOW });
    expect(metrics).toMatchObject({ hourly_count: 0, average_rating: null, trending_topics: [] });
  });

  it('ages out as the clock moves, without any new submission', async () => {
    for (const minutes of [1, 20, 40]) await give('Slow delivery', 2, minutesAgo(minutes));
    const compute = createComputeMetrics(context.db);
    const countIn = async (minutes: number) =>
      (await compute(new Date(NOW.getTime() + minutes * 60_000))).hourly_count;
    expect(await countIn(0)).toBe(3);
    expect(await countIn(20)).toBe(2);
    expect(await countIn(40)).toBe(1);
    expect(await countIn(59)).toBe(0);
  });

  it('says most mentioned while there is too little history', async () => {
    for (const minutes of [1, 2, 3]) await give('The checkout page failed', 2, minutesAgo(minutes));
    const metrics = await readMetrics({ ...context, now: () => NOW });
    expect(metrics.trending_basis).toBe('mentions');
    expect(metrics.trending_topics[0]?.topic).toContain('checkout');
    expect(metrics.trending_topics[0]).toMatchObject({
      count: 3,
      lift: null,
      quote: { feedback: 'The checkout page failed', language: 'en' },
    });
  });

  describe('against a week of everyday talk', () => {
    beforeEach(async () => {
      for (let hour = 2; hour < 160; hour += 1) {
        await give('The delivery was on time', 4, minutesAgo(hour * 60), `Customer ${hour}`);
      }
      for (let minute = 1; minute < 12; minute += 1) {
        await give('The delivery was on time', 4, minutesAgo(minute * 3), `Regular ${minute}`);
      }
    });
    const trending = async () => {
      const { trending_basis, trending_topics } = await readMetrics({ ...context, now: () => NOW });
      expect(trending_basis).toBe('lift');
      return trending_topics;
    };

    it('ranks what is unusual for this hour above what is always said', async () => {
      for (let minute = 1; minute < 12; minute += 1) {
        await give('Checkout refuses my card', 1, minutesAgo(minute * 3), `Shopper ${minute}`);
      }
      const topics = await trending();
      const [first] = topics;
      expect(first?.topic).toMatch(/checkout|card/);
      expect(first).toMatchObject({ count: 11, voices: 11, before: 0, expected: 0 });
      expect(first?.lift).toBeGreaterThan(5);
      expect(Object.values(first?.sentiments ?? {})).toContain(11);
      expect(first?.quotes).toHaveLength(3);
      expect(first?.quote).toEqual(first?.quotes[0]);
      expect(topics.map((one) => one.topic)).not.toContain('delivery');
    });

    it('hears one sender once, however often they write', async () => {
      for (let minute = 1; minute < 20; minute += 1) {
        await give(`Checkout refuses card ${minute}`, 1, minutesAgo(minute * 3), 'Flooder');
      }
      expect(await trending()).toEqual([]);
    });

    it('hears a text that is sent around once', async () => {
      const text = 'Boycott the checkout, refunds are denied and parcels vanish';
      for (let minute = 1; minute < 20; minute += 1) {
        await give(`${text} ${'!'.repeat(minute)}`, 1, minutesAgo(minute * 3), `Bot ${minute}`);
      }
      expect(await trending()).toEqual([]);
    });

    it('hears many people under a name that names nobody', async () => {
      for (let hour = 2; hour < 40; hour += 1) {
        await give('The delivery was on time', 4, minutesAgo(hour * 60), 'Guest');
      }
      for (let minute = 1; minute < 12; minute += 1) {
        await give('Checkout refuses my card', 1, minutesAgo(minute * 3), 'Guest');
      }
      expect((await trending())[0]).toMatchObject({ count: 11, voices: 11 });
    });
  });

  it('is not for customers', async () => {
    const customer = { ...context, actor: { kind: 'customer', address: '::1' } as const };
    expect(() => readMetrics(customer)).toThrow(
      expect.objectContaining({ code: 'unauthenticated' }),
    );
  });
});
