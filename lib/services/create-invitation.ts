import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { insertInvitation } from '#lib/data/invitations.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { tokenHash } from './token-hash.ts';

const HOURS = 72;

/** A one-time link's token, shown once and stored hashed. */
export async function createInvitation(
  context: Context,
  role: Role,
): Promise<{ token: string; expiresAt: Date }> {
  authorize(context.actor, 'team:manage');
  const token = randomBytes(32).toString('base64url');
  const createdAt = context.now();
  const expiresAt = new Date(createdAt.getTime() + HOURS * 3_600_000);
  const id = randomUUID();
  await insertInvitation(context.db, {
    id,
    tokenHash: tokenHash(token),
    role,
    createdAt,
    expiresAt,
  });
  log().info({ id, role }, 'invitation created');
  return { token, expiresAt };
}
