import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import type { Metrics, TrendingTopic } from './metrics.ts';
import { tally } from './tally.ts';

export const WINDOW_MINUTES = 60;

interface MinuteCount {
  /** 0…119: minutes since the start of the window before this one. */
  minute: number;
  rating: Rating;
  sentiment: Sentiment;
  count: number;
}

/** Builds the metrics of the hour that ends at `end` from the counts of the two hours before it. */
export function assembleMetrics(
  end: Date,
  rows: MinuteCount[],
  trending: { basis: Metrics['trending_basis']; topics: TrendingTopic[] },
): Metrics {
  const hour = rows.filter((row) => row.minute >= WINDOW_MINUTES);
  const before = tally(rows.filter((row) => row.minute < WINDOW_MINUTES));
  const now = tally(hour);
  const minutes = Array.from({ length: WINDOW_MINUTES }, (_, minute) =>
    tally(hour.filter((row) => row.minute === WINDOW_MINUTES + minute)),
  );
  return {
    timestamp: end.toISOString(),
    window_seconds: WINDOW_MINUTES * 60,
    hourly_count: now.count,
    average_rating: now.average,
    sentiment_breakdown: now.sentiments,
    rating_breakdown: now.ratings,
    trending_topics: trending.topics,
    trending_basis: trending.basis,
    per_minute: minutes.map((minute) => minute.count),
    per_minute_sentiment: {
      positive: minutes.map((minute) => minute.sentiments.positive),
      neutral: minutes.map((minute) => minute.sentiments.neutral),
      negative: minutes.map((minute) => minute.sentiments.negative),
    },
    per_minute_average_rating: minutes.map((minute) => minute.average),
    previous: {
      hourly_count: before.count,
      average_rating: before.average,
      sentiment_breakdown: before.sentiments,
    },
  };
}
