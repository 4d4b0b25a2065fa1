import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { RESPONSE_STATES, type ResponseWire } from '#lib/core/responses/response-wire.ts';
import { countPlans, selectPlans } from '#lib/data/response-plans.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { planToWire } from './plan-to-wire.ts';

export const MOST_RESPONSES = 100;
const FILTERS = ['unresolved', ...RESPONSE_STATES, 'all'] as const;

export const responsesQuerySchema = z.object({
  state: z._default(z.enum([...FILTERS], `must be one of ${FILTERS.join(', ')}`), 'unresolved'),
  assignee: z.optional(
    z.union([z.literal('nobody'), z.uuid()], 'must be the id of a member of the team, or nobody'),
  ),
  overdue: z.optional(z.enum(['true', 'false'], 'must be true or false')),
  ...pageFields(MOST_RESPONSES),
});

export interface ResponsePage {
  data: ResponseWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
  /** Of all, whatever the filter. */
  unresolved: number;
  overdue: number;
}

const statesOf = (filter: (typeof FILTERS)[number]) =>
  RESPONSE_STATES.filter(
    (state) =>
      filter === 'all' || filter === state || (filter === 'unresolved' && state !== 'resolved'),
  );

/** Response plans, newest first. @throws AppError `invalid_input`. */
export async function listResponses(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<ResponsePage> {
  authorize(context.actor, 'feedback:manage');
  const { db } = context;
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const {
    state,
    assignee = null,
    overdue,
    limit,
    cursor,
  } = parseOrRefuse(responsesQuerySchema, filled);
  const before = cursor === undefined ? null : decodeCursor(cursor);
  const filter = { states: statesOf(state), assignee, overdue: overdue === 'true', before };
  const [found, counts, rules] = await Promise.all([
    selectPlans(db, filter, limit + 1),
    countPlans(db),
    knownTopicRules(db),
  ]);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map((plan) => planToWire(plan, rules)),
    next_cursor:
      found.length > limit && last
        ? encodeCursor({ id: last.feedback.id, timestamp: last.createdAt })
        : null,
    unresolved: counts.open,
    overdue: counts.overdue,
  };
}
