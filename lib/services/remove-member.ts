import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { selectSessionIdsOfUser } from '#lib/data/sessions.ts';
import { deleteUser } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/**
 * Removes a person and ends their sessions.
 * @throws AppError `conflict` when nobody has this id, or it is the last admin.
 */
export async function removeMember(context: Context, userId: string): Promise<void> {
  authorize(context.actor, 'team:manage');
  const sessions = await selectSessionIdsOfUser(context.db, userId);
  if (!(await deleteUser(context.db, userId))) {
    throw new AppError('conflict', 'A team needs an admin; make somebody else one first.');
  }
  for (const sessionId of sessions) context.bus.publish('session_ended', { sessionId });
  log().info({ userId }, 'account removed');
}
