import type { Actor } from '#lib/core/access/actor.ts';
import type { Allowance } from '#lib/core/access/allowance.ts';
import { AppError } from '#lib/core/errors.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { requestLimits } from '#lib/infra/limits/request-limits.ts';

function count(actor: Actor): Promise<Allowance> | null {
  if (actor.kind === 'customer') return requestLimits().client.count(clientKey(actor.address));
  // The token of the environment has no id.
  if (actor.kind === 'token') return requestLimits().token.count(actor.tokenId ?? 'environment');
  return null;
}

export const tooMany = (allowance: Allowance) =>
  new AppError('rate_limited', 'Too many requests; slow down a little.', { allowance });

/**
 * Counts one request of an actor, however much it asks for; called by a transport, which knows what
 * a request is. People of the team have no limit: they are named, and removed when they must be.
 * @returns what is left, or null where there is no limit.
 * @throws AppError `rate_limited`.
 */
export async function countRequest(actor: Actor): Promise<Allowance | null> {
  const allowance = await count(actor);
  if (allowance && !allowance.granted) throw tooMany(allowance);
  return allowance;
}
