import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ResponseWire } from '#lib/core/responses/response-wire.ts';
import { findPlan } from '#lib/data/response-plans.ts';
import type { Context } from '#lib/services/context.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { planToWire } from './plan-to-wire.ts';

/** The plan of a piece of feedback, null where it has none. */
export async function findResponse(context: Context, id: string): Promise<ResponseWire | null> {
  authorize(context.actor, 'feedback:manage');
  const plan = await findPlan(context.db, id);
  return plan && planToWire(plan, await knownTopicRules(context.db));
}

/** @throws AppError `not_found` where the feedback has no plan, or is not there. */
export async function readResponse(context: Context, id: string): Promise<ResponseWire> {
  const response = await findResponse(context, id);
  if (!response) throw new AppError('not_found', 'This feedback has no response plan.');
  return response;
}
