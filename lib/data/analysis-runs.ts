import type { RunState } from '#lib/core/analysis/analysis-wire.ts';
import type { Database } from '#lib/infra/database.ts';

export interface AnalysisRun {
  id: string;
  state: RunState;
  startedAt: Date;
  startedBy: string;
  endedAt: Date | null;
  whole: boolean;
  /** The last id that was looked at. */
  cursor: string;
  total: number;
  seen: number;
  changed: number;
}

/** Before every id. */
const START = '00000000-0000-0000-0000-000000000000';
const MOST_RUNS = 50;

const COLUMNS = `id, state, started_at AS "startedAt", started_by AS "startedBy",
  ended_at AS "endedAt", whole, cursor, total, seen, changed`;

type Row = AnalysisRun & Record<string, unknown>;

/** @returns false while another is under way. */
export async function insertAnalysisRun(
  db: Database,
  run: Pick<AnalysisRun, 'id' | 'startedAt' | 'startedBy' | 'whole' | 'total'>,
): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO analysis_run (id, state, started_at, started_by, whole, cursor, total, open)
     VALUES ($1, 'running', $2, $3, $4, '${START}', $5, true)
     ON CONFLICT (open) DO NOTHING RETURNING id`,
    [run.id, run.startedAt, run.startedBy, run.whole, run.total],
  );
  await db.query(
    `DELETE FROM analysis_run WHERE open IS NULL AND started_at <
       (SELECT started_at FROM analysis_run ORDER BY started_at DESC OFFSET ${MOST_RUNS} LIMIT 1)`,
  );
  return rows.length > 0;
}

/** By analysis_run_newest. */
export async function selectLatestRun(db: Database): Promise<AnalysisRun | null> {
  const [run] = await db.query<Row>(
    `SELECT ${COLUMNS} FROM analysis_run ORDER BY started_at DESC, id DESC LIMIT 1`,
  );
  return run ?? null;
}

/** The run under way, unless it is paused; by analysis_run_open. */
export async function selectRunningRun(db: Database): Promise<AnalysisRun | null> {
  const [run] = await db.query<Row>(
    `SELECT ${COLUMNS} FROM analysis_run WHERE open AND state = 'running'`,
  );
  return run ?? null;
}

/** Pauses, resumes, cancels or ends what is under way. @returns false where nothing is. */
export async function changeRunState(db: Database, state: RunState, now: Date): Promise<boolean> {
  const ends = state === 'done' || state === 'cancelled';
  const rows = await db.query(
    `UPDATE analysis_run SET state = $1, ended_at = $2, open = $3 WHERE open RETURNING id`,
    [state, ends ? now : null, ends ? null : true],
  );
  return rows.length > 0;
}
