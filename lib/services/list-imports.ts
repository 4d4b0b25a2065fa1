import { authorize } from '#lib/core/access/authorize.ts';
import type { ImportRunWire } from '#lib/core/import/import-run.ts';
import { type ImportRun, interruptSilentRuns, selectImportRuns } from '#lib/data/import-runs.ts';
import type { Context } from './context.ts';

const MOST = 50;
/** Whoever works on an import is heard every second. */
const SILENCE_MS = 15_000;

export function importRunToWire(run: ImportRun): ImportRunWire {
  return {
    id: run.id,
    state: run.state,
    dry_run: run.dryRun,
    file_name: run.fileName,
    format: run.format,
    started_by: run.startedBy,
    started_at: run.startedAt.toISOString(),
    ended_at: run.endedAt?.toISOString() ?? null,
    total: run.total,
    rows: run.rows,
    imported: run.imported,
    repeated: run.repeated,
    refused: run.refused,
    columns: run.columns,
    failure: run.failure,
  };
}

/** Whoever looks at imports finds out about those whose server went away. */
export async function noticeSilentRuns({ db, now }: Context): Promise<void> {
  await interruptSilentRuns(db, new Date(now().getTime() - SILENCE_MS));
}

/** The latest imports and dry runs of the whole team, the newest first. */
export async function listImports(context: Context): Promise<ImportRunWire[]> {
  authorize(context.actor, 'feedback:manage');
  await noticeSilentRuns(context);
  return (await selectImportRuns(context.db, MOST)).map(importRunToWire);
}
