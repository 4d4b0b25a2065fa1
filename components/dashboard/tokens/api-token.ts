import type { Scope } from '#lib/core/access/actor.ts';

/** A token as it is listed: everything but itself. Times are ISO 8601, UTC. */
export interface ApiToken {
  id: string;
  name: string;
  scopes: Scope[];
  created_at: string;
  expires_at: string | null;
  /** To the minute. */
  last_used_at: string | null;
}

/** A token as its creation answers it; `token` is never told again. */
export interface NewToken extends ApiToken {
  token: string;
}

export const TOKEN_NAME_MAX = 100;

/** The lifetimes on offer, in days. */
export const LIFETIMES = [
  { name: 'month', days: 30 },
  { name: 'quarter', days: 90 },
  { name: 'year', days: 365 },
  { name: 'never', days: null },
] as const;

export type Lifetime = (typeof LIFETIMES)[number]['name'];
