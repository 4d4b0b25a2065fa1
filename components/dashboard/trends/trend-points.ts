import { positiveShare } from '#components/dashboard/now/positive-share.ts';
import type { Series, SeriesPoint } from '#lib/core/metrics/series.ts';

/** What one place on the time axis shows; times are ISO 8601 UTC, `end` exclusive. */
export interface TrendPoint {
  start: string;
  end: string;
  count: number;
  rating: number | null;
  share: number | null;
  /** Feedback by the key of the split; empty without one. */
  parts: Record<string, number>;
  /** The place of the same number in the period before. */
  before: { count: number; rating: number | null; share: number | null } | null;
}

const figuresOf = ({ count, average_rating, sentiments }: SeriesPoint) => ({
  count,
  rating: average_rating,
  share: positiveShare(sentiments),
});

export function trendPoints(series: Series): TrendPoint[] {
  return series.points.map((point, place) => {
    const before = series.previous?.points[place];
    const parts = (series.splits ?? []).map(
      ({ key, points }) => [key, points[place]?.count ?? 0] as const,
    );
    return {
      start: point.start,
      end: series.points[place + 1]?.start ?? series.to,
      ...figuresOf(point),
      parts: Object.fromEntries(parts),
      before: before ? figuresOf(before) : null,
    };
  });
}
