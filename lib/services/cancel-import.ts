import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import type { ImportRunDetail } from '#lib/core/import/import-run.ts';
import { askToCancelRun } from '#lib/data/import-runs.ts';
import type { Context } from './context.ts';
import { importQueue } from './import/import-queue.ts';
import { readImport } from './read-import.ts';

/**
 * Stops an import, wherever it runs; what it had stored stays. Another server hears of it within a
 * second or two.
 * @returns the import as it is now, perhaps still running.
 * @throws AppError `not_found`, `conflict` when it has ended.
 */
export async function cancelImport(context: Context, id: string): Promise<ImportRunDetail> {
  authorize(context.actor, 'feedback:manage');
  const asked = await askToCancelRun(context.db, id);
  if (asked) importQueue().stop(id, 'cancelled');
  const run = await readImport(context, id);
  if (!asked) throw new AppError('conflict', 'This import has already ended.');
  return run;
}
