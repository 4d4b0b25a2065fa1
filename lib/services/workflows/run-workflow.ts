import type { Actor } from '#lib/core/access/actor.ts';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import { findRun, findRunByKey, insertRun } from '#lib/data/workflow-runs.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { newRun } from './new-run.ts';
import { readRunRequest } from './run-request.ts';
import { runToWire } from './run-to-wire.ts';

const nameOf = (actor: Actor): string => (actor.kind === 'customer' ? '' : actor.name);
/** One that ends between two looks leaves room for the next. */
const TRIES = 3;

/**
 * Begins a run now, in the background. While one begun by hand is under way, and where the feedback
 * has one already, that one is the answer.
 * @throws AppError `invalid_input`, `not_found`.
 */
export async function runWorkflow(
  context: Context,
  given: unknown,
): Promise<{ run: RunWire; created: boolean }> {
  authorize(context.actor, 'feedback:manage');
  const { workflow, key, input } = await readRunRequest(context, given);
  const startedBy = nameOf(context.actor);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const begun = newRun(workflow, { trigger: 'manual', key, input, startedBy });
    const created = await insertRun(context.db, begun);
    const run = created
      ? await findRun(context.db, begun.id)
      : await findRunByKey(context.db, workflow.name, key);
    if (!run) continue;
    if (created) log().info({ workflow: workflow.name, run: run.id }, 'workflow begun by hand');
    return { run: runToWire(run), created };
  }
  throw new AppError('unavailable', 'Runs begin and end too fast. Try again.', { retryAfter: 1 });
}
