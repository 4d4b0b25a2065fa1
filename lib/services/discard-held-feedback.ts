import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteHeld } from '#lib/data/held-feedback.ts';
import type { Context } from './context.ts';

/** @throws AppError `not_found` when it is not there any more. */
export async function discardHeldFeedback(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:manage');
  if ((await deleteHeld(context.db, [id])) === 0) {
    throw new AppError('not_found', 'Nothing with this id is kept aside.');
  }
}
