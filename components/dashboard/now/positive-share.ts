import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';

/** 0…1; null when nobody spoke. */
export function positiveShare(counts: SentimentCounts): number | null {
  const total = counts.positive + counts.neutral + counts.negative;
  return total === 0 ? null : counts.positive / total;
}
