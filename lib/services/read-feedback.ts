import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { findFeedback } from '#lib/data/feedback-entry.ts';
import type { Context } from './context.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function readFeedback(context: Context, id: string): Promise<FeedbackWire> {
  authorize(context.actor, 'feedback:read');
  const feedback = await findFeedback(context.db, id);
  if (!feedback) throw new AppError('not_found', 'There is no feedback with this id.');
  return feedbackToWire(feedback, await knownTopicRules(context.db));
}
