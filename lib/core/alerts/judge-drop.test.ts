import { describe, expect, it } from 'vitest';
import type { RatingCounts } from '#lib/core/metrics/metrics.ts';
import { RULE_DEFAULTS } from './alert-rule.ts';
import { judgeDrop } from './judge-drop.ts';

const counts = (...[one = 0, two = 0, three = 0, four = 0, five = 0]: number[]): RatingCounts => ({
  1: one,
  2: two,
  3: three,
  4: four,
  5: five,
});
const usual = counts(20, 30, 100, 350, 500);
const judge = (window: RatingCounts, baseline = usual) =>
  judgeDrop(window, baseline, RULE_DEFAULTS.rating_drop);

describe('a drop of the rating', () => {
  it('is seen where it is large and no chance', () => {
    const drop = judge(counts(10, 10, 10, 10, 10));
    expect(drop).toMatchObject({ level: 'over', severity: 'critical' });
    expect(drop?.figures).toMatchObject({ count: 50, average_rating: 3, baseline_count: 1000 });
    expect(drop?.figures.baseline_rating).toBeCloseTo(4.28, 10);
    expect(drop?.figures.p_value).toBeLessThan(1e-9);
  });

  it('is not made of a few unhappy customers', () => {
    expect(judge(counts(10, 9, 0, 0, 0))).toBeNull(); // nineteen ratings are too few
    // Half a star less, but of twenty that happens to anybody now and then.
    const few = judge(counts(3, 1, 2, 6, 8));
    expect(few?.level).toBe('near');
    expect(few?.figures.p_value).toBeGreaterThan(0.001);
  });

  it('is not told of where nothing is known of before', () => {
    expect(judge(counts(20, 0, 0, 0, 0), counts(0, 0, 0, 20, 39))).toBeNull();
  });

  it('is over only when most of it is made good', () => {
    expect(judge(counts(20, 40, 100, 300, 340))?.level).toBe('clear'); // −0.15
    expect(judge(counts(45, 60, 100, 300, 360))?.level).toBe('near'); // −0.27
  });

  it('counts a rating that nobody gave yet as unlikely, not as impossible', () => {
    const alike = counts(0, 0, 0, 0, 200);
    const one = judge(counts(1, 0, 0, 0, 19), alike);
    expect(one?.level).not.toBe('over');
    expect(judge(counts(4, 0, 0, 0, 16), alike)?.level).toBe('over');
  });
});
