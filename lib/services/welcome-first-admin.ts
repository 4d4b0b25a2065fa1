import { randomUUID } from 'node:crypto';
import { deleteUnusedInvitations } from '#lib/data/invitations.ts';
import { findUserByEmail, hasUsers, insertUser } from '#lib/data/users.ts';
import { env } from '#lib/infra/env.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { createInvitation } from './create-invitation.ts';
import { hashPassword } from './password.ts';

/**
 * Makes sure that somebody can get in: the admin that ADMIN_EMAIL and ADMIN_PASSWORD name, else,
 * while there is no account at all, a one-time link.
 * @returns the link's token, or null where nobody needs one.
 */
export async function welcomeFirstAdmin(context: Context): Promise<string | null> {
  const { ADMIN_EMAIL, ADMIN_PASSWORD } = env();
  if (ADMIN_EMAIL && ADMIN_PASSWORD) {
    if (await findUserByEmail(context.db, ADMIN_EMAIL)) return null;
    const created = await insertUser(context.db, {
      id: randomUUID(),
      email: ADMIN_EMAIL,
      name: ADMIN_EMAIL.split('@')[0] ?? 'Admin',
      role: 'admin',
      createdAt: context.now(),
      passwordHash: await hashPassword(ADMIN_PASSWORD),
    });
    if (created) log().info('the admin of ADMIN_EMAIL was created');
    return null;
  }
  if (await hasUsers(context.db)) return null;
  // An earlier start's link would be a second key under the mat.
  await deleteUnusedInvitations(context.db);
  return (await createInvitation(context, 'admin')).token;
}
