import { authorize } from '#lib/core/access/authorize.ts';
import type { Summary } from '#lib/core/metrics/metrics.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import { countAllFeedback } from '#lib/data/feedback-summary.ts';
import type { Context } from './context.ts';

/** The figures of all feedback ever given. */
export async function summarizeFeedback(context: Context): Promise<Summary> {
  authorize(context.actor, 'metrics:read');
  const { count, average, sentiments, ratings } = tally(await countAllFeedback(context.db));
  return { total: count, average_rating: average, sentiments, rating_distribution: ratings };
}
