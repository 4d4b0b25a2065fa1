import type { Metrics } from '#lib/core/metrics/metrics.ts';

/** One minute of the window; times are ISO 8601 UTC. */
export interface Minute {
  from: string;
  to: string;
  positive: number;
  neutral: number;
  negative: number;
  total: number;
  averageRating: number | null;
}

const MINUTE_MS = 60_000;

/**
 * The list takes `from` inclusive and `to` exclusive, a window is the other way round. Times have
 * whole milliseconds, so one of them makes the two hold the same feedback.
 */
const asListed = (time: number): string => new Date(time + 1).toISOString();

/** The window's bounds, for a link to the feedback behind it. */
export function windowOf(metrics: Metrics): { from: string; to: string } {
  const end = Date.parse(metrics.timestamp);
  return { from: asListed(end - metrics.window_seconds * 1000), to: asListed(end) };
}

/** The window minute by minute, oldest first. */
export function minutesOf(metrics: Metrics): Minute[] {
  const start = Date.parse(metrics.timestamp) - metrics.window_seconds * 1000;
  const { positive, neutral, negative } = metrics.per_minute_sentiment;
  return metrics.per_minute.map((total, index) => ({
    from: asListed(start + index * MINUTE_MS),
    to: asListed(start + (index + 1) * MINUTE_MS),
    positive: positive[index] ?? 0,
    neutral: neutral[index] ?? 0,
    negative: negative[index] ?? 0,
    total,
    averageRating: metrics.per_minute_average_rating[index] ?? null,
  }));
}
