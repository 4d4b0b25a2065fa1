import * as z from 'zod/mini';
import type { Series, SeriesPoint, SeriesRange } from '#lib/core/metrics/series.ts';
import { BUCKETS } from '#lib/core/time/bucket-starts.ts';
import { MAX_POINTS, seriesQuerySchema } from '#lib/services/series-query.ts';
import { describeAnswer, json } from '#lib/transports/http/openapi/describe-schema.ts';
import {
  ratingCounts,
  ratingsExample,
  sentimentCounts,
  sentimentsExample,
} from '#lib/transports/http/openapi/figures-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import {
  averageRating,
  count,
  list,
  moment,
  text,
} from '#lib/transports/http/openapi/wire-types.ts';

const pointExample: SeriesPoint = {
  start: '2026-11-21T00:00:00.000Z',
  count: 12,
  average_rating: 3.6666666666666665,
  sentiments: sentimentsExample,
  ratings: ratingsExample,
};

const rangeExample: SeriesRange = {
  from: '2026-11-21T00:00:00.000Z',
  to: '2026-11-22T00:00:00.000Z',
  points: [pointExample],
};

const point = describeAnswer<SeriesPoint>(
  'SeriesPoint',
  z.object({
    start: moment(),
    count: count(),
    average_rating: averageRating(),
    sentiments: sentimentCounts,
    ratings: ratingCounts,
  }),
  {
    description: "Figures from `start` to the next point's start, or to the end of the range.",
    notes: {
      start: 'Where it begins.',
      count: 'Feedback within.',
      average_rating: 'Not rounded; null where nothing came.',
      sentiments: 'By sentiment.',
      ratings: 'By rating.',
    },
    example: pointExample,
  },
);

/** The period before may need a point or two more, where months or clocks differ. */
const points = () => list(point, 2 * MAX_POINTS + 2);

const range = describeAnswer<SeriesRange>(
  'SeriesRange',
  z.object({ from: moment(), to: moment(), points: points() }),
  {
    description: 'A range and its figures.',
    notes: { from: 'Its start, inclusive.', to: 'Its end, exclusive.', points: 'In order.' },
    example: rangeExample,
  },
);

const split = describeAnswer<{ key: string; points: SeriesPoint[] }>(
  'SeriesSplit',
  z.object({ key: text(64), points: points() }),
  {
    description: 'One line of a split.',
    notes: {
      key: 'A sentiment, rating, source or language; `other` sums up the rare ones.',
      points: 'The same starts as the whole.',
    },
    example: { key: 'shop-12', points: [pointExample] },
  },
);

export const seriesSchema = describeAnswer<Series>(
  'Series',
  z.object({
    from: moment(),
    to: moment(),
    points: points(),
    bucket: z.enum(BUCKETS),
    time_zone: text(64),
    previous: z.optional(range),
    splits: z.optional(list(split, 1000)),
  }),
  {
    description: 'Figures over time. Points without feedback are there, with 0.',
    notes: {
      from: 'Its start, inclusive.',
      to: 'Its end, exclusive.',
      points: 'In order.',
      bucket: 'What a point spans.',
      time_zone: 'Whose calendar cuts the range.',
      previous: 'With `compare=previous`: the period before, of the same length.',
      splits: 'With `split`: the points once more for each part; together the same sums.',
    },
    example: { ...rangeExample, bucket: 'day', time_zone: 'UTC' },
  },
);

export const seriesOperations: Operations = {
  'GET /api/v1/series': {
    id: 'readSeries',
    tag: 'Figures',
    summary: 'Any range, in steps',
    description:
      'The last 30 days by day, unless asked otherwise. The first and the last step count only ' +
      `what lies within the range. At most ${MAX_POINTS} points; minutes for up to a day.`,
    access: 'metrics:read',
    query: [
      query(seriesQuerySchema, {
        from: 'Start, inclusive. 30 days before `to` when left out.',
        to: 'End, exclusive. Now when left out.',
        bucket: 'What a point spans. Weeks begin on Monday.',
        time_zone: 'Whose calendar cuts the range: an IANA name.',
        compare: 'Adds the period before.',
        split: 'Adds the points once more for each part.',
      }),
    ],
    answers: { 200: { description: 'The figures.', content: json(seriesSchema) } },
  },
};
