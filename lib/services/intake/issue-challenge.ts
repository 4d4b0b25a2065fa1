import type { Challenge } from 'altcha-lib';
import { authorize } from '#lib/core/access/authorize.ts';
import { makeChallenge } from '#lib/infra/proof-of-work.ts';
import type { Context } from '#lib/services/context.ts';
import { intakeOf } from './intake.ts';

/** A challenge to prove work with: harder while many are solved. */
export function issueChallenge(context: Context): Promise<Challenge> {
  authorize(context.actor, 'feedback:write');
  const now = context.now();
  return makeChallenge(intakeOf(context.bus).watch.level(now.getTime()), now);
}
