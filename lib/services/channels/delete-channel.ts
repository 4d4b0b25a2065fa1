import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { deleteChannelRow } from '#lib/data/channels.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';

/** With all that was and is to be delivered there. @throws AppError `not_found`. */
export async function deleteChannel(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'settings:manage');
  if (!(await deleteChannelRow(context.db, id))) {
    throw new AppError('not_found', 'There is no such channel.');
  }
  log().info({ channel: id }, 'channel deleted');
}
