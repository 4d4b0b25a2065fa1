import { authorize } from '#lib/core/access/authorize.ts';
import { deleteByCustomer } from '#lib/data/feedback-entry.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/**
 * Forgets a customer: everything given under exactly this name, counted or kept aside.
 * @returns how many pieces that were.
 */
export async function eraseCustomer(context: Context, customerName: string): Promise<number> {
  authorize(context.actor, 'feedback:manage');
  const erased = await deleteByCustomer(context.db, customerName);
  if (erased > 0) context.bus.publish('feedback_bulk', { reason: 'customer erased' });
  // Without the name: a log that keeps it would not have forgotten.
  log().info({ erased }, 'customer erased');
  return erased;
}
