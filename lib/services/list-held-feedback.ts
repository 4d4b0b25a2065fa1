import { authorize } from '#lib/core/access/authorize.ts';
import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import { type HoldReason, selectHeld } from '#lib/data/held-feedback.ts';
import type { Context } from './context.ts';

const MOST = 200;

export interface HeldFeedbackWire {
  id: string;
  held_at: string;
  reason: HoldReason;
  feedback: FeedbackInput;
}

/** What was kept aside, newest first. */
export async function listHeldFeedback(context: Context): Promise<HeldFeedbackWire[]> {
  authorize(context.actor, 'feedback:manage');
  const held = await selectHeld(context.db, MOST);
  return held.map(({ id, heldAt, reason, payload }) => ({
    id,
    held_at: heldAt.toISOString(),
    reason,
    feedback: payload,
  }));
}
