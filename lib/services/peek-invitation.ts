import type { Role } from '#lib/core/access/actor.ts';
import { findOpenInvitation } from '#lib/data/invitations.ts';
import type { Context } from './context.ts';
import { tokenHash } from './token-hash.ts';

/** Whether a one-time link is still good, and what it makes of its bearer. */
export function peekInvitation(context: Context, token: string): Promise<{ role: Role } | null> {
  return findOpenInvitation(context.db, tokenHash(token), context.now());
}
