import type { RatingCounts, SentimentCounts } from './metrics.ts';

export const noSentiments = (): SentimentCounts => ({ positive: 0, neutral: 0, negative: 0 });
export const noRatings = (): RatingCounts => ({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 });

/** The mean rating of a distribution; null when it is empty. Every average of Earshot is this. */
export function averageRating(ratings: RatingCounts): number | null {
  const total = ratings[1] + ratings[2] + ratings[3] + ratings[4] + ratings[5];
  if (total === 0) return null;
  const sum = ratings[1] + 2 * ratings[2] + 3 * ratings[3] + 4 * ratings[4] + 5 * ratings[5];
  return sum / total;
}
