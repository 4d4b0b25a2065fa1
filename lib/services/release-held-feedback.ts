import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { deleteHeld, findHeld } from '#lib/data/held-feedback.ts';
import { acceptFeedback } from './accept-feedback.ts';
import { siteEngine } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { newFeedback } from './new-feedback.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

/**
 * Counts a kept-aside submission after all, with the time it was given.
 * @throws AppError `not_found` when it is not there any more.
 */
export async function releaseHeldFeedback(context: Context, id: string): Promise<FeedbackWire> {
  authorize(context.actor, 'feedback:manage');
  const held = await findHeld(context.db, id);
  if (!held) throw new AppError('not_found', 'Nothing with this id is kept aside.');
  const timestamp = new Date(held.payload.timestamp ?? held.heldAt);
  const row = newFeedback(
    { ...held.payload, id },
    { timestamp, receivedAt: held.heldAt, defaultSource: 'form' },
    { engine: await siteEngine(context.db) },
  );
  // Stored before it is taken from the others: a crash between the two repeats, never loses.
  const { feedback } = await acceptFeedback(context, row);
  await deleteHeld(context.db, id);
  return feedbackToWire(feedback, await knownTopicRules(context.db));
}
