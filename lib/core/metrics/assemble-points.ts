import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import type { SeriesPoint } from './series.ts';
import { tally } from './tally.ts';

export interface PointCount {
  /** Which of the starts it belongs to, 0 first. */
  point: number;
  rating: Rating;
  sentiment: Sentiment;
  count: number;
}

/** One point for each start, in order, whether anything was counted there or not. */
export function assemblePoints(starts: Date[], rows: PointCount[]): SeriesPoint[] {
  const byPoint: PointCount[][] = starts.map(() => []);
  for (const row of rows) byPoint[row.point]?.push(row);
  return starts.map((start, point) => {
    const { count, average, sentiments, ratings } = tally(byPoint[point] ?? []);
    return { start: start.toISOString(), count, average_rating: average, sentiments, ratings };
  });
}
