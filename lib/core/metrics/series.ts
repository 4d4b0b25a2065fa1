import type { Bucket } from '#lib/core/time/bucket-starts.ts';
import type { RatingCounts, SentimentCounts } from './metrics.ts';

export const SPLITS = ['none', 'sentiment', 'rating', 'source', 'language'] as const;
export type Split = (typeof SPLITS)[number];

/** Figures from `start` to the next point's start, or to the end of the range. */
export interface SeriesPoint {
  /** ISO 8601 UTC. */
  start: string;
  count: number;
  /** Null where nothing came. Not rounded. */
  average_rating: number | null;
  sentiments: SentimentCounts;
  ratings: RatingCounts;
}

/** A range, its start inclusive and its end exclusive (ISO 8601 UTC), and its figures in order. */
export interface SeriesRange {
  from: string;
  to: string;
  points: SeriesPoint[];
}

/** Figures over time, as they travel on the wire. Points without feedback are there, with 0. */
export interface Series extends SeriesRange {
  bucket: Bucket;
  /** Whose calendar cuts the range. */
  time_zone: string;
  /** The period before, of the same length. */
  previous?: SeriesRange;
  /** The points once more for each rating, sentiment, source or language; together the same sums. */
  splits?: { key: string; points: SeriesPoint[] }[];
}
