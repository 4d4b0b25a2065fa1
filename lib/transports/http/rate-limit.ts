import type { MiddlewareHandler } from 'hono';
import type { Actor } from '#lib/core/access/actor.ts';
import type { Allowance } from '#lib/core/access/allowance.ts';
import { AppError } from '#lib/core/errors.ts';
import { countRequest } from '#lib/services/count-request.ts';

const allowances = new WeakMap<Request, Allowance>();

/** Counts a request; its answer then says what is left. @throws AppError `rate_limited`. */
export async function meter(request: Request, actor: Actor): Promise<void> {
  const allowance = await countRequest(actor);
  if (allowance) allowances.set(request, allowance);
}

/** What a page of another site may read of an answer about its limit. */
export const RATE_LIMIT_HEADERS = [
  'ratelimit-policy',
  'ratelimit',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
];

/**
 * What is left of a limit: `RateLimit-Policy` and `RateLimit` as draft-ietf-httpapi-ratelimit-headers
 * has them since its version 08, and the three fields of its earlier versions, which more clients
 * know. Reset is in seconds from now.
 */
export const rateLimitHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const refused = c.error instanceof AppError ? c.error.allowance : undefined;
  const allowance = refused ?? allowances.get(c.req.raw);
  if (!allowance) return;
  const { policy, remaining, resetSeconds } = allowance;
  const { headers } = c.res;
  headers.set('ratelimit-policy', `"${policy.name}";q=${policy.limit};w=${policy.periodSeconds}`);
  headers.set('ratelimit', `"${policy.name}";r=${remaining};t=${resetSeconds}`);
  headers.set('ratelimit-limit', String(policy.limit));
  headers.set('ratelimit-remaining', String(remaining));
  headers.set('ratelimit-reset', String(resetSeconds));
};
