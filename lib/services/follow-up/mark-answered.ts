import * as z from 'zod/mini';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import type { FollowUpStanding } from '#lib/core/follow-up/follow-up-wire.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { updateAnswered } from '#lib/data/follow-ups.ts';
import type { Context } from '#lib/services/context.ts';
import { findFollowUpStanding, noFollowUp } from './read-follow-up.ts';

export const answeredSchema = z.strictObject({ answered: z.boolean('must be true or false') });

const nameOf = (actor: Actor) => (actor.kind === 'customer' ? 'nobody' : actor.name);

/** @throws AppError `not_found`, `invalid_input`. */
export async function markAnswered(
  context: Context,
  id: string,
  given: unknown,
): Promise<FollowUpStanding> {
  authorize(context.actor, 'contacts:manage');
  const { answered } = parseOrRefuse(answeredSchema, given);
  const by = answered ? { at: context.now(), by: nameOf(context.actor) } : null;
  await updateAnswered(context.db, id, by);
  const standing = await findFollowUpStanding(context, id);
  if (!standing) throw noFollowUp();
  return standing;
}
