import { setImmediate } from 'node:timers/promises';
import { authorize } from '#lib/core/access/authorize.ts';
import type { FieldIssue } from '#lib/core/errors.ts';
import { selectTakenIds } from '#lib/data/feedback-entry.ts';
import { insertRows, type NewFeedback } from '#lib/data/insert-feedback.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from './context.ts';
import type { FileRow, ImportFormat } from './import/import-file.ts';
import { emptyReport, type ImportEvent, issuesOf, noteRefusal } from './import/import-report.ts';
import { importRow } from './import/import-row.ts';
import { inBatches } from './import/in-batches.ts';
import { readCsvRows } from './import/read-csv-rows.ts';
import { readNdjsonRows } from './import/read-ndjson-rows.ts';
import { readSqliteRows } from './import/read-sqlite-rows.ts';
import { spoolUpload } from './import/spool-upload.ts';

const BATCH = 500;
/** Understanding takes time; nobody else waits longer than this for the loop. */
const BREATH_MS = 8;

const READERS = { csv: readCsvRows, ndjson: readNdjsonRows, sqlite: readSqliteRows };

export interface ImportOptions {
  format: ImportFormat;
  /** Checks everything and stores nothing. */
  dryRun?: boolean;
}

async function understandBatch(
  rows: FileRow[],
  now: Date,
  refused: (row: number, issues: FieldIssue[]) => void,
): Promise<NewFeedback[]> {
  const understood: NewFeedback[] = [];
  let since = performance.now();
  for (const row of rows) {
    try {
      if ('issue' in row) refused(row.number, [row.issue]);
      else understood.push(importRow(row.cells, now));
    } catch (error) {
      refused(row.number, issuesOf(error));
    }
    if (performance.now() - since < BREATH_MS) continue;
    await setImmediate();
    since = performance.now();
  }
  return understood;
}

/** How many of these are new. In a dry run twins in different batches count as new twice. */
async function store({ db }: Context, rows: NewFeedback[], dryRun: boolean): Promise<number> {
  if (rows.length === 0) return 0;
  if (!dryRun) return (await insertRows(db, rows)).size;
  const ids = new Set(rows.map((row) => row.id));
  return ids.size - (await selectTakenIds(db, [...ids])).size;
}

async function* importFile(
  context: Context,
  body: AsyncIterable<Uint8Array>,
  { format, dryRun = false }: ImportOptions,
): AsyncGenerator<ImportEvent, void> {
  const upload = await spoolUpload(body);
  const report = emptyReport(dryRun);
  try {
    const read = () => READERS[format](upload.path);
    // Read once for nothing: a file that cannot be read to its end changes nothing.
    let total = 0;
    for await (const rows of read()) total += rows.length;
    yield { type: 'progress', rows: 0, total };
    for await (const rows of inBatches(read(), BATCH)) {
      const understood = await understandBatch(rows, context.now(), (row, issues) =>
        noteRefusal(report, row, issues),
      );
      const imported = await store(context, understood, dryRun);
      report.rows += rows.length;
      report.imported += imported;
      report.repeated += understood.length - imported;
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
