import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deletedEvent } from '#lib/core/outbound/deleted-event.ts';
import { deleteFeedbackRow } from '#lib/data/feedback-entry.ts';
import { recordEvents } from '#lib/data/outbox.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function deleteFeedback(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:manage');
  await inTransaction(context.db, async (transaction) => {
    if (!(await deleteFeedbackRow(transaction, id))) {
      throw new AppError('not_found', 'There is no feedback with this id.');
    }
    await recordEvents(transaction, [deletedEvent(id, context.now())]);
  });
  context.bus.publish('feedback', { type: 'deleted', feedback: { id } });
  log().info({ id }, 'feedback deleted');
}
