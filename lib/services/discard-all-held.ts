import { authorize } from '#lib/core/access/authorize.ts';
import type { HeldSelection } from '#lib/core/spam/hold-reason.ts';
import { deleteHeldOf } from '#lib/data/held-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/** Throws away what was kept aside up to a moment. @returns how many. */
export async function discardAllHeld(
  context: Context,
  selection: HeldSelection,
): Promise<{ discarded: number }> {
  authorize(context.actor, 'feedback:manage');
  const discarded = await deleteHeldOf(context.db, selection);
  log().info({ discarded, reason: selection.reason }, 'held feedback discarded');
  return { discarded };
}
