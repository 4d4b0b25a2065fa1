import { authorize } from '#lib/core/access/authorize.ts';
import { countMatching } from '#lib/data/count-feedback.ts';
import type { Context } from './context.ts';
import { parseFeedbackFilter } from './parse-feedback-filter.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

/** No further is counted, and no more is deleted by one request. */
export const COUNTED_AT_MOST = 100_000;

export interface FeedbackCount {
  count: number;
  /** False: there are more than `count`. */
  exact: boolean;
}

/**
 * How much feedback the query's filters let through.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function countFeedback(
  context: Context,
  query: Record<string, string | undefined> = {},
): Promise<FeedbackCount> {
  authorize(context.actor, 'feedback:read');
  const filter = parseFeedbackFilter(query, context.now(), await knownTopicRules(context.db));
  const counted = await countMatching(context.db, filter, COUNTED_AT_MOST + 1);
  return { count: Math.min(counted, COUNTED_AT_MOST), exact: counted <= COUNTED_AT_MOST };
}
