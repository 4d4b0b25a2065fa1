import { authorize } from '#lib/core/access/authorize.ts';
import { type FeedbackWire, feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { selectOpenFollowUps } from '#lib/data/follow-ups.ts';
import type { Context } from '#lib/services/context.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';

/** More are found behind those that were answered. */
const MOST = 50;

/** What those said who wait for an answer, the longest first; not where they want it. */
export async function listOpenFollowUps(context: Context): Promise<FeedbackWire[]> {
  authorize(context.actor, 'contacts:manage');
  const rules = await knownTopicRules(context.db);
  const open = await selectOpenFollowUps(context.db, MOST);
  return open.map((feedback) => feedbackToWire(feedback, rules));
}
