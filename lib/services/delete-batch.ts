import { deletedEvent } from '#lib/core/outbound/deleted-event.ts';
import { deleteFeedbackRows } from '#lib/data/delete-feedback-rows.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import type { Context } from './context.ts';

/** Few enough that a submission waiting for the same figures does not notice. */
export const DELETED_AT_ONCE = 500;
/** So many viewers are told one by one; of more they are told to look again. */
const TOLD_SINGLY = 100;

/** After all batches: what is gone, or that much is. */
export function tellViewersOfDeletions(context: Context, ids: string[]): void {
  if (ids.length > TOLD_SINGLY) context.bus.publish('feedback_bulk', { reason: 'deletion' });
  else for (const id of ids) context.bus.publish('feedback', { type: 'deleted', feedback: { id } });
}

/** Deletes what is there of these, and tells channels of each. @returns the ids that were there. */
export function deleteBatch(context: Context, ids: string[]): Promise<string[]> {
  return inTransaction(context.db, async (transaction) => {
    const deleted = await deleteFeedbackRows(transaction, ids);
    const at = context.now();
    await recordEvents(
      transaction,
      deleted.map((id) => deletedEvent(id, at)),
    );
    return deleted;
  });
}
