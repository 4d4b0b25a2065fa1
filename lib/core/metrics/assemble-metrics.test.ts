import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS, SENTIMENTS } from '#lib/core/feedback/feedback.ts';
import { assembleMetrics } from './assemble-metrics.ts';

const END = new Date('2026-11-22T12:00:00Z');
const row = fc.record({
  minute: fc.integer({ min: 0, max: 119 }),
  rating: fc.constantFrom(...RATINGS),
  sentiment: fc.constantFrom(...SENTIMENTS),
  count: fc.integer({ min: 1, max: 1000 }),
});
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

describe('assembleMetrics', () => {
  it('has one set of figures, however they are split', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        const metrics = assembleMetrics(END, rows, { basis: 'lift', topics: [] });
        const { hourly_count, per_minute, per_minute_sentiment, rating_breakdown } = metrics;
        expect(sum(per_minute)).toBe(hourly_count);
        expect(sum(Object.values(metrics.sentiment_breakdown))).toBe(hourly_count);
        expect(sum(Object.values(rating_breakdown))).toBe(hourly_count);
        for (const sentiment of SENTIMENTS) {
          expect(sum(per_minute_sentiment[sentiment])).toBe(metrics.sentiment_breakdown[sentiment]);
        }
        expect(hourly_count + metrics.previous.hourly_count).toBe(
          sum(rows.map((one) => one.count)),
        );
        const stars = sum(RATINGS.map((rating) => rating * rating_breakdown[rating]));
        if (hourly_count === 0) expect(metrics.average_rating).toBeNull();
        else expect(metrics.average_rating).toBeCloseTo(stars / hourly_count, 10);
      }),
    );
  });
});
