import { describe, expect, it } from 'vitest';
import type { Series, SeriesPoint } from '#lib/core/metrics/series.ts';
import { trendPoints } from './trend-points.ts';

const point = (start: string, positive: number, negative = 0): SeriesPoint => ({
  start,
  count: positive + negative,
  average_rating: positive + negative === 0 ? null : 4,
  sentiments: { positive, neutral: 0, negative },
  ratings: { 1: 0, 2: 0, 3: 0, 4: positive + negative, 5: 0 },
});

const series: Series = {
  from: '2026-01-01T00:00:00.000Z',
  to: '2026-01-02T12:00:00.000Z',
  bucket: 'day',
  time_zone: 'UTC',
  points: [point('2026-01-01T00:00:00.000Z', 3, 1), point('2026-01-02T00:00:00.000Z', 0)],
};

describe('the points of a trend', () => {
  it('end where the next begins, the last with the range', () => {
    expect(trendPoints(series).map(({ end }) => end)).toEqual([
      '2026-01-02T00:00:00.000Z',
      '2026-01-02T12:00:00.000Z',
    ]);
  });

  it('have no rating and no share where nobody spoke', () => {
    const [some, none] = trendPoints(series);
    expect(some).toMatchObject({ count: 4, rating: 4, share: 0.75 });
    expect(none).toMatchObject({ count: 0, rating: null, share: null });
  });

  it('stand beside the same place of the period before, which may be shorter', () => {
    const previous = {
      from: '2025-12-30T12:00:00.000Z',
      to: series.from,
      points: [point('2025-12-30T12:00:00.000Z', 1)],
    };
    const points = trendPoints({ ...series, previous });
    expect(points.map(({ before }) => before)).toEqual([{ count: 1, rating: 4, share: 1 }, null]);
  });

  it('hold the parts of a split', () => {
    const splits = [
      { key: 'form', points: [point('2026-01-01T00:00:00.000Z', 3), point('x', 0)] },
      { key: 'api', points: [point('2026-01-01T00:00:00.000Z', 1)] },
    ];
    expect(trendPoints({ ...series, splits }).map(({ parts }) => parts)).toEqual([
      { form: 3, api: 1 },
      { form: 0, api: 0 },
    ]);
  });
});
