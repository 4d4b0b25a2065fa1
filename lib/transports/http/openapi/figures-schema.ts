import * as z from 'zod/mini';
import type { RatingCounts, SentimentCounts } from '#lib/core/metrics/metrics.ts';
import { describeAnswer } from './describe-schema.ts';
import { count } from './wire-types.ts';

export const sentimentsExample: SentimentCounts = { positive: 6, neutral: 3, negative: 3 };
export const ratingsExample: RatingCounts = { 1: 1, 2: 1, 3: 3, 4: 3, 5: 4 };

export const sentimentCounts = describeAnswer<SentimentCounts>(
  'SentimentCounts',
  z.object({ positive: count(), neutral: count(), negative: count() }),
  {
    description: 'How much feedback of each sentiment.',
    notes: {
      positive: 'Feedback that says something good.',
      neutral: 'Feedback that says neither, or both.',
      negative: 'Feedback that says something bad.',
    },
    example: sentimentsExample,
  },
);

export const ratingCounts = describeAnswer<RatingCounts>(
  'RatingCounts',
  z.object({ 1: count(), 2: count(), 3: count(), 4: count(), 5: count() }),
  {
    description: 'How much feedback with each rating.',
    notes: { 1: 'Bad.', 2: 'Rather bad.', 3: 'Neither.', 4: 'Rather good.', 5: 'Good.' },
    example: ratingsExample,
  },
);
