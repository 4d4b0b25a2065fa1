import type { Role } from '#lib/core/access/actor.ts';
import { AppError } from '#lib/core/errors.ts';
import type { Database } from '#lib/infra/database.ts';
import { normalEmail, type User } from './users.ts';

export interface NewInvitation {
  id: string;
  tokenHash: string;
  role: Role;
  createdAt: Date;
  expiresAt: Date;
}

export async function insertInvitation(db: Database, invitation: NewInvitation): Promise<void> {
  await db.prisma.invitation.create({ data: invitation });
}

/** The invitation behind a link that can still be used; by invitation_token_hash. */
export function findOpenInvitation(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<{ role: Role } | null> {
  return db.prisma.invitation.findFirst({
    where: { tokenHash, usedAt: null, expiresAt: { gt: now } },
    select: { role: true },
  });
}

/**
 * Spends the link and creates its account, both or neither.
 * @throws AppError `not_found` when the link is no longer good, `conflict` when the e-mail is taken.
 */
export async function redeemInvitation(
  db: Database,
  tokenHash: string,
  user: Omit<User, 'role'> & { passwordHash: string },
): Promise<User> {
  return db.prisma.$transaction(async (tx) => {
    const [spent] = await tx.$queryRaw<{ role: Role }[]>`
      UPDATE invitation SET used_at = ${user.createdAt}
       WHERE token_hash = ${tokenHash} AND used_at IS NULL AND expires_at > ${user.createdAt}
      RETURNING role`;
    if (!spent) throw new AppError('not_found', 'This link was used before or has expired.');
    const email = normalEmail(user.email);
    const data = { ...user, email, role: spent.role };
    const { count } = await tx.user.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) throw new AppError('conflict', 'This e-mail address already has an account.');
    const { passwordHash: _, ...created } = data;
    return created;
  });
}

/** Links nobody used: those for the first admin are replaced at each start. */
export async function deleteUnusedInvitations(db: Database): Promise<void> {
  await db.prisma.invitation.deleteMany({ where: { usedAt: null } });
}
