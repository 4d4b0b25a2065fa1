import { authorize } from '#lib/core/access/authorize.ts';
import { selectTakenIds } from '#lib/data/feedback-entry.ts';
import { insertRowsOfJson } from '#lib/data/insert-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import type { ImportFormat } from './import/import-file.ts';
import { emptyReport, type ImportEvent, noteRefusal } from './import/import-report.ts';
import { spoolUpload } from './import/spool-upload.ts';
import type { UnderstoodRows } from './import/understand-file.ts';
import { understandInThreads } from './import/understand-in-threads.ts';

export interface ImportOptions {
  format: ImportFormat;
  /** Checks everything and stores nothing. */
  dryRun?: boolean;
}

/** How many of these are new. In a dry run twins in different pieces count as new twice. */
async function store(
  { db }: Context,
  { ids, feedback }: UnderstoodRows,
  dryRun: boolean,
): Promise<number> {
  if (ids.length === 0) return 0;
  if (!dryRun) return (await insertRowsOfJson(db, feedback)).size;
  const different = new Set(ids);
  return different.size - (await selectTakenIds(db, [...different])).size;
}

async function* importFile(
  context: Context,
  body: AsyncIterable<Uint8Array>,
  { format, dryRun = false }: ImportOptions,
): AsyncGenerator<ImportEvent, void> {
  const upload = await spoolUpload(body);
  const report = emptyReport(dryRun);
  try {
    const file = { path: upload.path, format, now: context.now(), idsOnly: dryRun };
    let total = 0;
    for await (const piece of understandInThreads(file)) {
      if (piece.type === 'counted') {
        total = piece.total;
      } else {
        const imported = await store(context, piece, dryRun);
        for (const refusal of piece.refusals) noteRefusal(report, refusal);
        report.rows += piece.rows;
        report.imported += imported;
        report.repeated += piece.ids.length - imported;
      }
      yield { type: 'progress', rows: report.rows, total };
    }
    yield { type: 'report', ...report };
  } finally {
    await upload.remove();
    if (report.imported > 0 && !dryRun) context.bus.publish('feedback_bulk', { reason: 'import' });
    const { errors: _, ...counts } = report;
    log().info({ format, ...counts }, 'import ended');
  }
}

/**
 * Brings in a file of earlier feedback, row by row, and tells how far it is; the last event is the
 * report. The same file again adds nothing. Whoever stops listening stops it after the batch under
 * way.
 *
 * No generator itself: who may not hears so before the upload is read.
 * @throws AppError `invalid_input` or `body_too_large` for a file that cannot be read, before
 * anything is stored; `unavailable` when the database goes away, and sending the file again is safe.
 */
export function importFeedback(
  context: Context,
  body: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): AsyncGenerator<ImportEvent, void> {
  authorize(context.actor, 'feedback:manage');
  return importFile(context, body, options);
}
