import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteViewRow } from '#lib/data/saved-views.ts';
import type { Context } from '#lib/services/context.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function deleteView(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'feedback:manage');
  if (await deleteViewRow(context.db, id)) return;
  throw new AppError('not_found', 'There is no view with this id.');
}
