import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteFeedbackRow } from '#lib/data/feedback-entry.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function deleteFeedback(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:manage');
  if (!(await deleteFeedbackRow(context.db, id))) {
    throw new AppError('not_found', 'There is no feedback with this id.');
  }
  context.bus.publish('feedback', { type: 'deleted', feedback: { id } });
  log().info({ id }, 'feedback deleted');
}
