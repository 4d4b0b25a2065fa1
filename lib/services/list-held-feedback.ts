import { authorize } from '#lib/core/access/authorize.ts';
import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import type { HoldEvidence, HoldReason } from '#lib/core/spam/hold-reason.ts';
import { countHeld, countHeldByReason, selectHeld } from '#lib/data/held-feedback.ts';
import type { Context } from './context.ts';

const MOST = 200;

export interface HeldFeedbackWire {
  id: string;
  held_at: string;
  reason: HoldReason;
  evidence: HoldEvidence | null;
  feedback: Omit<FeedbackInput, 'follow_up'>;
}

/** What was kept aside for one reason or all, newest first. */
export async function listHeldFeedback(
  context: Context,
  reason: HoldReason | null = null,
): Promise<HeldFeedbackWire[]> {
  authorize(context.actor, 'feedback:manage');
  const held = await selectHeld(context.db, MOST, reason);
  return held.map(({ id, heldAt, payload, ...why }) => ({
    id,
    held_at: heldAt.toISOString(),
    reason: why.reason,
    evidence: why.evidence,
    feedback: payload,
  }));
}

/** How many are kept aside, by reason. */
export async function countHeldFeedback(context: Context): Promise<Record<string, number>> {
  authorize(context.actor, 'feedback:manage');
  return Object.fromEntries(await countHeldByReason(context.db));
}

/** How many are kept aside. */
export function countAllHeld(context: Context): Promise<number> {
  authorize(context.actor, 'feedback:manage');
  return countHeld(context.db);
}
