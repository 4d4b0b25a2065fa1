import * as z from 'zod/mini';
import type { Metrics, Summary } from '#lib/core/metrics/metrics.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import {
  ratingCounts,
  ratingsExample,
  sentimentCounts,
  sentimentsExample,
} from '#lib/transports/http/openapi/figures-schema.ts';
import type { Operations } from '#lib/transports/http/openapi/operation.ts';
import {
  trendingTopicExample,
  trendingTopicSchema,
} from '#lib/transports/http/openapi/topic-schema.ts';
import { averageRating, count, list, moment } from '#lib/transports/http/openapi/wire-types.ts';

const MINUTES = 60;
const minutes = (some: number) =>
  Array.from({ length: MINUTES }, (_, minute) => (minute < some ? 1 : 0));

const before = describeAnswer<Metrics['previous']>(
  'PreviousHour',
  z.object({
    hourly_count: count(),
    average_rating: averageRating(),
    sentiment_breakdown: sentimentCounts,
  }),
  {
    description: 'The hour before, to compare with.',
    notes: {
      hourly_count: 'Feedback of that hour.',
      average_rating: 'Null when it was empty.',
      sentiment_breakdown: 'By sentiment.',
    },
    example: { hourly_count: 12, average_rating: 3.5, sentiment_breakdown: sentimentsExample },
  },
);

const perMinute = describeAnswer<Metrics['per_minute_sentiment']>(
  'MinuteSentiments',
  z.object({
    positive: list(count(), MINUTES),
    neutral: list(count(), MINUTES),
    negative: list(count(), MINUTES),
  }),
  {
    description: 'Sixty minutes of each sentiment, the newest last.',
    notes: {
      positive: 'Positive feedback by minute.',
      neutral: 'Neutral feedback by minute.',
      negative: 'Negative feedback by minute.',
    },
    example: { positive: minutes(6), neutral: minutes(3), negative: minutes(3) },
  },
);

export const metricsSchema = describeAnswer<Metrics>(
  'Metrics',
  z.object({
    timestamp: moment(),
    window_seconds: count(),
    hourly_count: count(),
    average_rating: averageRating(),
    sentiment_breakdown: sentimentCounts,
    rating_breakdown: ratingCounts,
    trending_topics: list(trendingTopicSchema, 2000),
    trending_basis: z.enum(['lift', 'mentions']),
    per_minute: list(count(), MINUTES),
    per_minute_sentiment: perMinute,
    per_minute_average_rating: list(averageRating(), MINUTES),
    previous: before,
  }),
  {
    description:
      'Figures of the rolling hour. Entry `i` of the `per_minute` lists spans the minute that ' +
      'begins at `timestamp − window_seconds + 60·i`, so the newest is last.',
    notes: {
      timestamp: 'When the hour ends.',
      window_seconds: 'Its length: 3600.',
      hourly_count: 'Feedback of the hour.',
      average_rating: 'Not rounded; null when the hour is empty.',
      sentiment_breakdown: 'By sentiment.',
      rating_breakdown: 'By rating.',
      trending_topics:
        'Eight at most, the most remarkable first, and then those that the team pinned.',
      trending_basis:
        '`lift`: against the week before. `mentions`: too little history yet, the most named first.',
      per_minute: 'Feedback by minute.',
      per_minute_sentiment: 'The same, by sentiment.',
      per_minute_average_rating: 'Null for a minute without feedback.',
      previous: 'The hour before.',
    },
    example: {
      timestamp: '2026-11-22T12:00:00.000Z',
      window_seconds: 3600,
      hourly_count: 12,
      average_rating: 3.6666666666666665,
      sentiment_breakdown: sentimentsExample,
      rating_breakdown: ratingsExample,
      trending_topics: [trendingTopicExample],
      trending_basis: 'lift',
      per_minute: minutes(12),
      per_minute_sentiment: { positive: minutes(6), neutral: minutes(3), negative: minutes(3) },
      per_minute_average_rating: minutes(12).map((some) => (some ? 4 : null)),
      previous: { hourly_count: 12, average_rating: 3.5, sentiment_breakdown: sentimentsExample },
    },
  },
);

export const summarySchema = describeAnswer<Summary>(
  'Summary',
  z.object({
    total: count(),
    average_rating: averageRating(),
    sentiments: sentimentCounts,
    rating_distribution: ratingCounts,
  }),
  {
    description: 'Figures of all feedback ever given.',
    notes: {
      total: 'All feedback.',
      average_rating: 'Not rounded; null when there is none.',
      sentiments: 'By sentiment.',
      rating_distribution: 'By rating.',
    },
    example: {
      total: 12,
      average_rating: 3.6666666666666665,
      sentiments: sentimentsExample,
      rating_distribution: ratingsExample,
    },
  },
);

export const figureOperations: Operations = {
  'GET /api/v1/metrics': {
    id: 'readMetrics',
    tag: 'Figures',
    summary: 'The rolling hour',
    description: 'The same object that the desk shows and the socket sends as `metrics`.',
    access: 'metrics:read',
    answers: { 200: { description: 'The last sixty minutes.', content: json(metricsSchema) } },
  },
  'GET /api/v1/summary': {
    id: 'summarizeFeedback',
    tag: 'Figures',
    summary: 'All time',
    access: 'metrics:read',
    answers: { 200: { description: 'Figures of everything.', content: json(summarySchema) } },
  },
};
