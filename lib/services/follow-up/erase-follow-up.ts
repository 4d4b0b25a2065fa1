import { authorize } from '#lib/core/access/authorize.ts';
import { eraseContact, findFollowUp } from '#lib/data/follow-ups.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { noFollowUp } from './read-follow-up.ts';

/** Erases a piece's contact, because the customer asked the team to. @throws AppError `not_found`. */
export async function eraseFollowUp(context: Context, id: string): Promise<void> {
  authorize(context.actor, 'contacts:manage');
  if (await eraseContact(context.db, id, context.now(), 'team')) {
    log().info({ id }, 'contact erased by the team');
  } else if (!(await findFollowUp(context.db, id))) throw noFollowUp();
}
