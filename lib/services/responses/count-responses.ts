import { authorize } from '#lib/core/access/authorize.ts';
import { countPlans } from '#lib/data/response-plans.ts';
import type { Context } from '#lib/services/context.ts';

/** How many customers wait for an answer. */
export async function countResponses(context: Context): Promise<number> {
  authorize(context.actor, 'feedback:manage');
  return (await countPlans(context.db)).open;
}
