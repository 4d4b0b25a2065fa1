import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import { averageRating, noRatings, noSentiments } from './counts.ts';
import type { RatingCounts, SentimentCounts } from './metrics.ts';

export interface Tally {
  count: number;
  average: number | null;
  sentiments: SentimentCounts;
  ratings: RatingCounts;
}

/** Adds up grouped counts: the one place where rows become figures. */
export function tally(rows: { rating: Rating; sentiment: Sentiment; count: number }[]): Tally {
  const sentiments = noSentiments();
  const ratings = noRatings();
  let count = 0;
  for (const row of rows) {
    count += row.count;
    sentiments[row.sentiment] += row.count;
    ratings[row.rating] += row.count;
  }
  return { count, average: averageRating(ratings), sentiments, ratings };
}
