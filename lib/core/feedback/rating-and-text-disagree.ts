import type { Rating } from './feedback.ts';

// Below it the text is no clear witness against the rating.
const STRONG = 0.6;

/**
 * Whether a rating and its text point strongly apart: four or five stars on a clear complaint, one or
 * two on clear praise. Either may be the one that is meant; neither is changed.
 * @param score of the text's sentiment, −1 … 1
 */
export function ratingAndTextDisagree(rating: Rating, score: number): boolean {
  if (rating >= 4) return score <= -STRONG;
  if (rating <= 2) return score >= STRONG;
  return false;
}
