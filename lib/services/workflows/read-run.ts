import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { RunWire } from '#lib/core/workflows/workflow-wire.ts';
import { findRun } from '#lib/data/workflow-runs.ts';
import type { Context } from '#lib/services/context.ts';
import { runToWire } from './run-to-wire.ts';

/** @throws AppError `not_found` when there is none with this id. */
export async function readRun(context: Context, id: string): Promise<RunWire> {
  authorize(context.actor, 'feedback:manage');
  const run = await findRun(context.db, id);
  if (!run) throw new AppError('not_found', 'There is no run with this id.');
  return runToWire(run);
}
