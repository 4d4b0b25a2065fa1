import * as z from 'zod/mini';
import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { RESPONSE_STATES, type ResponseWire } from '#lib/core/responses/response-wire.ts';
import { updatePlan } from '#lib/data/response-plans.ts';
import { isUser } from '#lib/data/users.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readResponse } from './read-response.ts';

const MOST_NOTES = 5_000;

export const responseChangeSchema = z.strictObject({
  state: z.optional(z.enum([...RESPONSE_STATES], `must be one of ${RESPONSE_STATES.join(', ')}`)),
  assignee_id: z.optional(z.nullable(z.uuid('must be the id of a member of the team'))),
  notes: z.optional(
    z
      .string('must be text')
      .check(
        z.maxLength(MOST_NOTES, `may have ${MOST_NOTES} characters`),
        z.refine(isStorableText, 'holds control characters'),
      ),
  ),
});

const nameOf = (actor: Actor): string => (actor.kind === 'customer' ? '' : actor.name);

/**
 * Takes a plan on, gives it to somebody, writes a note, resolves it or opens it again; what is left
 * out stays.
 * @throws AppError `invalid_input`; `not_found` where the feedback has no plan.
 */
export async function changeResponse(
  context: Context,
  id: string,
  given: unknown,
): Promise<ResponseWire> {
  authorize(context.actor, 'feedback:manage');
  const { state, assignee_id: assigneeId, notes } = parseOrRefuse(responseChangeSchema, given);
  if (assigneeId && !(await isUser(context.db, assigneeId))) {
    const message = 'assignee_id is nobody of the team';
    const issues = [{ field: 'assignee_id', code: 'invalid', message }];
    throw new AppError('invalid_input', message, { issues });
  }
  await updatePlan(context.db, id, { state, assigneeId, notes }, nameOf(context.actor));
  const changed = await readResponse(context, id);
  log().info({ id, state: changed.state }, 'response plan changed');
  return changed;
}
