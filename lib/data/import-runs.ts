import type { ImportColumns, ImportFormat } from '#lib/core/import/import-file.ts';
import type { ImportReport } from '#lib/core/import/import-report.ts';
import type { ImportState } from '#lib/core/import/import-run.ts';
import type { Database } from '#lib/infra/database.ts';

/** How far a run is. */
export interface ImportProgress {
  /** Rows of the file; null until they are counted. */
  total: number | null;
  columns: ImportColumns;
  report: ImportReport;
}

export interface ImportRun {
  id: string;
  state: ImportState;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
  fileName: string | null;
  format: ImportFormat;
  dryRun: boolean;
  total: number | null;
  rows: number;
  imported: number;
  repeated: number;
  refused: number;
  columns: ImportColumns;
  /** Why it failed, in a sentence. */
  failure: string | null;
}

export type ImportErrors = ImportReport['errors'];

/** Older runs than so many are forgotten. */
const MOST_RUNS = 200;

const COLUMNS = `id, state, started_at AS "startedAt", started_by AS "startedBy",
  ended_at AS "endedAt", file_name AS "fileName", format, dry_run AS "dryRun", total, rows, imported,
  repeated, refused, columns, failure`;

const UNDER_WAY = "state IN ('waiting', 'running')";

export type NewImportRun = Pick<
  ImportRun,
  'id' | 'startedAt' | 'startedBy' | 'fileName' | 'format' | 'dryRun'
>;

export async function insertImportRun(db: Database, run: NewImportRun): Promise<void> {
  await db.query(
    `INSERT INTO import_run (id, state, started_at, heard_at, started_by, file_name, format, dry_run)
     VALUES ($1, 'waiting', $2, $2, $3, $4, $5, $6)`,
    [run.id, run.startedAt, run.startedBy, run.fileName, run.format, run.dryRun],
  );
  await db.query(
    `DELETE FROM import_run WHERE ended_at IS NOT NULL AND started_at <
       (SELECT started_at FROM import_run ORDER BY started_at DESC OFFSET ${MOST_RUNS} LIMIT 1)`,
  );
}

/**
 * Says how far a run is, and that somebody is still at work on it: what was taken for interrupted
 * while the database was away runs again.
 * @returns whether it is to stop.
 */
export async function saveImportProgress(
  db: Database,
  id: string,
  { state, now, total, columns, report }: ImportProgress & { state: ImportState; now: Date },
): Promise<boolean> {
  const [run] = await db.query<{ cancel_asked: boolean }>(
    `UPDATE import_run SET state = $2, heard_at = $3, ended_at = NULL, total = $4, columns = $5,
            rows = $6, imported = $7, repeated = $8, refused = $9
      WHERE id = $1 RETURNING cancel_asked`,
    [
      id,
      state,
      now,
      total,
      JSON.stringify(columns),
      report.rows,
      report.imported,
      report.repeated,
      report.refused,
    ],
  );
  return run?.cancel_asked ?? true;
}

export interface ImportEnd {
  state: ImportState;
  failure: string | null;
  now: Date;
}

export async function endImportRun(
  db: Database,
  id: string,
  { state, failure, now, ...progress }: ImportProgress & ImportEnd,
): Promise<void> {
  await saveImportProgress(db, id, { ...progress, state, now });
  await db.query('UPDATE import_run SET ended_at = $2, failure = $3, errors = $4 WHERE id = $1', [
    id,
    now,
    failure,
    JSON.stringify(progress.report.errors),
  ]);
}

/** Those of which nothing was heard since then are nobody's any more. */
export async function interruptSilentRuns(db: Database, since: Date): Promise<void> {
  await db.query(
    `UPDATE import_run SET state = 'interrupted', ended_at = heard_at
      WHERE ${UNDER_WAY} AND heard_at < $1`,
    [since],
  );
}

/** By import_run_newest. */
export function selectImportRuns(db: Database, limit: number): Promise<ImportRun[]> {
  return db.query<ImportRun & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM import_run ORDER BY started_at DESC, id DESC LIMIT $1`,
    [limit],
  );
}

export async function findImportRun(
  db: Database,
  id: string,
): Promise<(ImportRun & { errors: ImportErrors }) | null> {
  const [run] = await db.query<ImportRun & { errors: ImportErrors } & Record<string, unknown>>(
    `SELECT ${COLUMNS}, errors FROM import_run WHERE id = $1`,
    [id],
  );
  return run ?? null;
}

/** @returns false where there is nothing to stop. */
export async function askToCancelRun(db: Database, id: string): Promise<boolean> {
  const runs = await db.query(
    `UPDATE import_run SET cancel_asked = true WHERE id = $1 AND ${UNDER_WAY} RETURNING id`,
    [id],
  );
  return runs.length > 0;
}
