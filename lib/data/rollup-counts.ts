import { RATINGS, type Rating, SENTIMENTS, type Sentiment } from '#lib/core/feedback/feedback.ts';

/** How many pieces of feedback share a rating and a sentiment. */
export interface RatingSentimentCount {
  rating: Rating;
  sentiment: Sentiment;
  count: number;
}

/** What the fifteen entries of a rollup's `counts` count, in order: see feedback_place() in SQL. */
const PLACES = RATINGS.flatMap((rating) => SENTIMENTS.map((sentiment) => ({ rating, sentiment })));

const entries = PLACES.map((_, index) => `counts[${index + 1}]`);

/** SQL: the sum of `counts` over a group of rows, entry by entry. */
export const SUM_OF_COUNTS = `ARRAY[${entries.map((entry) => `sum(${entry})::int`).join(', ')}]`;

/** SQL: all pieces of feedback of one row. */
export const PIECES = `(${entries.join(' + ')})`;

/** The fifteen counts as rows; those of nothing are left out. */
export function fromCounts(counts: (number | null)[]): RatingSentimentCount[] {
  return PLACES.flatMap((place, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [{ ...place, count }];
  });
}
