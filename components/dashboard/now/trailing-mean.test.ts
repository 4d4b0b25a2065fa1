import { describe, expect, it } from 'vitest';
import { trailingMean } from './trailing-mean.ts';

describe('trailingMean', () => {
  it('weighs each minute by how many spoke in it', () => {
    const means = trailingMean(
      [
        { mean: 5, weight: 3 },
        { mean: 1, weight: 1 },
      ],
      2,
    );
    expect(means).toEqual([5, 4]);
  });

  it('looks back over the span only', () => {
    const values = [5, 1, 1].map((mean) => ({ mean, weight: 1 }));
    expect(trailingMean(values, 2)).toEqual([5, 3, 1]);
  });

  it('is null until somebody spoke, and carries the last word through a pause', () => {
    const means = trailingMean(
      [
        { mean: null, weight: 0 },
        { mean: 4, weight: 1 },
        { mean: null, weight: 0 },
      ],
      2,
    );
    expect(means).toEqual([null, 4, 4]);
  });
});
