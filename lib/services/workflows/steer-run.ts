import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import { cancelRun, resumeRun } from '#lib/data/steer-run.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { readRun } from './read-run.ts';

/**
 * Cancels a run wherever its tasks are done, or goes on with one that failed or was cancelled, from
 * there. One that is as wanted already stays so.
 * @throws AppError `not_found`; `conflict` where the run cannot come to that any more.
 */
export async function steerRun(
  context: Context,
  id: string,
  wish: 'cancel' | 'retry',
): Promise<RunWire> {
  authorize(context.actor, 'feedback:manage');
  const before = await readRun(context, id);
  if (wish === 'cancel') await cancelRun(context.db, id);
  else await resumeRun(context.db, id);
  const run = await readRun(context, id);
  if (before.state !== run.state) log().info({ run: id, wish }, 'a run was steered');
  const wanted = wish === 'cancel' ? ['cancelled'] : ['running'];
  if (wanted.includes(run.state) || before.state !== run.state) return run;
  throw new AppError('conflict', `The run is ${run.state}: there is nothing to ${wish}.`);
}
