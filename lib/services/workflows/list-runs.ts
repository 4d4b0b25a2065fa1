import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { RUN_STATES } from '#lib/core/workflows/run-state.ts';
import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import { selectRuns } from '#lib/data/workflow-runs.ts';
import type { Context } from '#lib/services/context.ts';
import { decodeCursor, encodeCursor } from '#lib/services/feedback-cursor.ts';
import { pageFields } from '#lib/services/page-fields.ts';
import { runToWire } from './run-to-wire.ts';
import { workflowNameSchema } from './workflow-name-schema.ts';

export const MOST_RUNS = 100;

export const runsQuerySchema = z.object({
  workflow: z.optional(workflowNameSchema),
  state: z.optional(z.enum([...RUN_STATES], `must be one of ${RUN_STATES.join(', ')}`)),
  ...pageFields(MOST_RUNS),
});

export interface RunPage {
  data: RunWire[];
  /** Where the next page begins; null at the end. */
  next_cursor: string | null;
}

/** Runs with their tasks, newest first; those that ended are kept for 90 days. */
export async function listRuns(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<RunPage> {
  authorize(context.actor, 'feedback:manage');
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { workflow = null, state = null, limit, cursor } = parseOrRefuse(runsQuerySchema, filled);
  const before = cursor === undefined ? null : decodeCursor(cursor);
  const found = await selectRuns(context.db, { workflow, state, before }, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    data: page.map(runToWire),
    next_cursor:
      found.length > limit && last
        ? encodeCursor({ id: last.id, timestamp: last.createdAt })
        : null,
  };
}
