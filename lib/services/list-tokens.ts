import type { Scope } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { type ApiToken, selectTokens } from '#lib/data/api-tokens.ts';
import type { Context } from './context.ts';

/** A token as it is listed: everything but itself. Times are ISO 8601, UTC. */
export interface ApiTokenWire {
  id: string;
  name: string;
  scopes: Scope[];
  created_at: string;
  expires_at: string | null;
  /** To the minute. */
  last_used_at: string | null;
}

export function tokenToWire(token: ApiToken): ApiTokenWire {
  return {
    id: token.id,
    name: token.name,
    scopes: token.scopes,
    created_at: token.createdAt.toISOString(),
    expires_at: token.expiresAt?.toISOString() ?? null,
    last_used_at: token.lastUsedAt?.toISOString() ?? null,
  };
}

/** Tokens that were not revoked, the newest first. */
export async function listTokens(context: Context): Promise<ApiTokenWire[]> {
  authorize(context.actor, 'settings:manage');
  return (await selectTokens(context.db)).map(tokenToWire);
}
