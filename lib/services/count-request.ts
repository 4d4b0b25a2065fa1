import type { Actor } from '#lib/core/access/actor.ts';
import type { Allowance } from '#lib/core/access/allowance.ts';
import { AppError } from '#lib/core/errors.ts';
import { bus } from '#lib/infra/bus.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { requestLimits } from '#lib/infra/limits/request-limits.ts';
import { intakeOf } from './intake/intake.ts';

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
  if (allowance && !allowance.granted) {
    if (actor.kind === 'customer') intakeOf(bus()).refuse(clientKey(actor.address), Date.now());
    throw tooMany(allowance);
  }
  return allowance;
}

/**
 * Counts a challenge that is fetched, apart from what is sent, so that one of each goes together.
 * @throws AppError `rate_limited`.
 */
export async function countChallenge(actor: Actor): Promise<void> {
  if (actor.kind !== 'customer') return;
  const allowance = await requestLimits().challenge.count(clientKey(actor.address));
  if (!allowance.granted) throw tooMany(allowance);
}
