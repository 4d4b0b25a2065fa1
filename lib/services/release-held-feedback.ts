import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { releaseFollowUp } from '#lib/data/follow-ups.ts';
import { deleteHeld, findHeld, type HeldFeedback } from '#lib/data/held-feedback.ts';
import { type Acceptance, acceptFeedback } from './accept-feedback.ts';
import { siteEngine } from './analysis/site-engine.ts';
import type { Context } from './context.ts';
import { newFeedback } from './new-feedback.ts';
import { knownTopicRules } from './topics/known-topic-rules.ts';

/** Counts it with the time it was given. Nothing judges it again, and nothing is learned from it. */
export async function acceptHeld(
  context: Context,
  { id, heldAt, payload }: HeldFeedback,
  engine: SentimentEngine,
): Promise<Acceptance> {
  const timestamp = new Date(payload.timestamp ?? heldAt);
  const given = { timestamp, receivedAt: heldAt, defaultSource: 'form' };
  const accepted = await acceptFeedback(
    context,
    newFeedback({ ...payload, id }, given, { engine }),
  );
  await releaseFollowUp(context.db, id);
  return accepted;
}

/**
 * Counts a kept-aside submission after all, with the time it was given.
 * @throws AppError `not_found` when it is not there any more.
 */
export async function releaseHeldFeedback(context: Context, id: string): Promise<FeedbackWire> {
  authorize(context.actor, 'feedback:manage');
  const held = await findHeld(context.db, id);
  if (!held) throw new AppError('not_found', 'Nothing with this id is kept aside.');
  const { feedback } = await acceptHeld(context, held, await siteEngine(context.db));
  // Stored before it is taken from the others: a crash between the two repeats, never loses.
  await deleteHeld(context.db, [id]);
  return feedbackToWire(feedback, await knownTopicRules(context.db));
}
