import type { Actor } from '#lib/core/access/actor.ts';
import { findLiveToken, markTokenUsed } from '#lib/data/api-tokens.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import { tokenHash } from './token-hash.ts';

/** Last use is told to the minute: a write for every request would cost more than the request. */
const USE_MS = 60_000;

/** The actor a token makes of its bearer, or null when it is not (or no longer) one of ours. */
export async function recognizeToken(context: Context, token: string): Promise<Actor | null> {
  const now = context.now();
  const found = await findLiveToken(context.db, tokenHash(token), now);
  if (!found) return null;
  const { id, name, scopes, lastUsedAt } = found;
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > USE_MS) {
    markTokenUsed(context.db, id, now).catch((error: unknown) => {
      log().warn({ error, tokenId: id }, 'the use of a token was not noted');
    });
  }
  return { kind: 'token', tokenId: id, name, scopes };
}
