import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ImportRunDetail } from '#lib/core/import/import-run.ts';
import { findImportRun } from '#lib/data/import-runs.ts';
import type { Context } from './context.ts';
import { importRunToWire, noticeSilentRuns } from './list-imports.ts';

/**
 * One import, with the first reasons why rows were refused; those are known at its end.
 * @throws AppError `not_found`.
 */
export async function readImport(context: Context, id: string): Promise<ImportRunDetail> {
  authorize(context.actor, 'feedback:manage');
  await noticeSilentRuns(context);
  const run = await findImportRun(context.db, id);
  if (!run) throw new AppError('not_found', 'There is no such import.');
  return { ...importRunToWire(run), errors: run.errors };
}
