import type { Role } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { updateRole } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';

/** @throws AppError `conflict` when nobody has this id, or it is the last admin. */
export async function changeRole(context: Context, userId: string, role: Role): Promise<void> {
  authorize(context.actor, 'team:manage');
  if (!(await updateRole(context.db, userId, role))) {
    throw new AppError('conflict', 'A team needs an admin; make somebody else one first.');
  }
  log().info({ userId, role }, 'role changed');
}
