import type { RatingCounts } from '#lib/core/metrics/metrics.ts';
import { pOfZ } from '#lib/core/topics/p-value.ts';

/** A sum over ratings, and the sum of their squares. */
export interface Moments {
  count: number;
  ratings: number;
  squares: number;
}

export function momentsOf(counts: RatingCounts): Moments {
  const moments = { count: 0, ratings: 0, squares: 0 };
  for (const rating of [1, 2, 3, 4, 5] as const) {
    moments.count += counts[rating];
    moments.ratings += counts[rating] * rating;
    moments.squares += counts[rating] * rating * rating;
  }
  return moments;
}

export const without = (all: Moments, part: Moments): Moments => ({
  count: all.count - part.count,
  ratings: all.ratings - part.ratings,
  squares: all.squares - part.squares,
});

export const meanOf = ({ count, ratings }: Moments) => (count > 0 ? ratings / count : null);

/** The normal approximation needs some. */
const LEAST = 10;

/**
 * The variance of a mean. A fifth of a piece on each rating keeps it off zero: twelve times five
 * stars do not prove that nobody ever gives four.
 */
function varianceOfMean({ count, ratings, squares }: Moments): number {
  const [n, sum, sumOfSquares] = [count + 1, ratings + 3, squares + 11];
  return (sumOfSquares / n - (sum / n) ** 2) / count;
}

/** Two-sided, of two mean ratings being the same (Welch's z); 1 where there is too little to say. */
export function pOfMeans(a: Moments, b: Moments): number {
  if (a.count < LEAST || b.count < LEAST) return 1;
  const difference = a.ratings / a.count - b.ratings / b.count;
  return pOfZ(difference / Math.sqrt(varianceOfMean(a) + varianceOfMean(b)));
}
