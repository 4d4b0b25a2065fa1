import { authorize } from '#lib/core/access/authorize.ts';
import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import type { FeedbackFilter } from '#lib/data/feedback-conditions.ts';
import { selectFeedback } from '#lib/data/select-feedback.ts';
import type { Queries } from '#lib/infra/database.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from './context.ts';
import { parseFeedbackFilter } from './parse-feedback-filter.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

/** Rows in memory at a time. 2,000 were no faster, and held the loop up to five times as long. */
const PAGE = 500;

async function* pages(
  db: Queries,
  filter: FeedbackFilter,
  rules: TopicRules,
): AsyncGenerator<FeedbackWire[], void> {
  const read = (before?: Feedback) => selectFeedback(db, { ...filter, before }, PAGE);
  let next: Promise<Feedback[]> | null = read();
  while (next) {
    const rows: Feedback[] = await next;
    // Read while this one is written and sent: the database and the server work at the same time.
    next = rows.length < PAGE ? null : read(rows.at(-1));
    next?.catch(() => {}); // its error is thrown when its turn comes
    if (rows.length > 0) yield rows.map((row) => feedbackToWire(row, rules));
  }
}

/**
 * All feedback the query's filters let through, newest first, a page at a time. A page is read when
 * the one before it is asked for, so a slow reader slows the reading, and one who leaves ends it.
 *
 * No generator itself: who may not, or asks for nonsense, hears so before the first page.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function exportFeedback(
  context: Context,
  query: Record<string, string | undefined> = {},
): Promise<AsyncGenerator<FeedbackWire[], void>> {
  authorize(context.actor, 'feedback:read');
  const rules = await knownTopicRules(context.db);
  return pages(longReads(context.db), parseFeedbackFilter(query, context.now(), rules), rules);
}
