import type { Actor } from '#lib/core/access/actor.ts';

/** Whose conversations an actor sees: their own. */
export function conversationOwner(actor: Actor): { owner: string; userId: string | null } {
  if (actor.kind === 'user') return { owner: `user:${actor.userId}`, userId: actor.userId };
  if (actor.kind === 'token')
    return { owner: `token:${actor.tokenId ?? actor.name}`, userId: null };
  return { owner: actor.kind, userId: null };
}
