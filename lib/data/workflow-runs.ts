import type { RunState, TaskState, Trigger } from '#lib/core/workflows/run-state.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import type { Position } from './feedback-conditions.ts';

export interface NewRun {
  id: string;
  workflow: string;
  trigger: Trigger;
  /** One run alone has it, for each workflow. */
  key: string;
  input: Record<string, unknown>;
  startedBy: string;
  tasks: { name: string; after: string[] }[];
}

export interface WorkflowTaskRow {
  name: string;
  after: string[];
  state: TaskState;
  attempts: number;
  error: string | null;
  output: Record<string, unknown> | null;
  startedAt: Date | null;
  endedAt: Date | null;
}

export interface WorkflowRunRow {
  id: string;
  workflow: string;
  trigger: Trigger;
  state: RunState;
  input: Record<string, unknown>;
  startedBy: string;
  createdAt: Date;
  endedAt: Date | null;
  tasks: WorkflowTaskRow[];
}

/** The key of a run by hand, for as long as it is under way. */
export const MANUAL = 'manual';

/**
 * Begins a run, unless one of its workflow has its key; by workflow_run_once.
 * @returns whether it was begun.
 */
export async function insertRun(db: Queries, run: NewRun): Promise<boolean> {
  const rows = await db.query(
    `WITH run AS (
       INSERT INTO workflow_run (id, workflow, trigger, key, state, input, started_by, created_at)
       VALUES ($1, $2, $3, $4, 'running', $5, $6, now())
       ON CONFLICT (workflow, key) DO NOTHING RETURNING id
     )
     INSERT INTO workflow_task (run_id, name, position, after, state, due_at)
     SELECT run.id, task.name, task.position, task.after, 'pending',
            CASE WHEN cardinality(task.after) = 0 THEN now() END
       FROM run, json_to_recordset($7) AS task(name text, position smallint, after text[])
     RETURNING run_id`,
    [
      run.id,
      run.workflow,
      run.trigger,
      run.key,
      JSON.stringify(run.input),
      run.startedBy,
      JSON.stringify(run.tasks.map((task, position) => ({ ...task, position }))),
    ],
  );
  return rows.length > 0;
}

const RUN = `run.id, run.workflow, run.trigger, run.state, run.input, run.started_by AS "startedBy",
  run.created_at AS "createdAt", run.ended_at AS "endedAt"`;

async function withTasks(
  db: Database,
  runs: Omit<WorkflowRunRow, 'tasks'>[],
): Promise<WorkflowRunRow[]> {
  const tasks = await db.query<WorkflowTaskRow & { runId: string }>(
    `SELECT run_id AS "runId", name, after, state, attempts, error, output,
            started_at AS "startedAt", ended_at AS "endedAt"
       FROM workflow_task WHERE run_id = ANY($1::uuid[]) ORDER BY position`,
    [runs.map(({ id }) => id)],
  );
  return runs.map((run) => ({
    ...run,
    tasks: tasks.filter(({ runId }) => runId === run.id).map(({ runId: _, ...task }) => task),
  }));
}

/** By workflow_run_pkey. */
export async function findRun(db: Database, id: string): Promise<WorkflowRunRow | null> {
  const runs = await db.query<WorkflowRunRow & Record<string, unknown>>(
    `SELECT ${RUN} FROM workflow_run run WHERE id = $1`,
    [id],
  );
  const [run] = await withTasks(db, runs);
  return run ?? null;
}

/** The run of this workflow that has the key; by workflow_run_once. */
export async function findRunByKey(
  db: Database,
  workflow: string,
  key: string,
): Promise<WorkflowRunRow | null> {
  const runs = await db.query<WorkflowRunRow & Record<string, unknown>>(
    `SELECT ${RUN} FROM workflow_run run WHERE workflow = $1 AND key = $2`,
    [workflow, key],
  );
  const [run] = await withTasks(db, runs);
  return run ?? null;
}

/** Newest first; along workflow_run_newest. */
export async function selectRuns(
  db: Database,
  wanted: { workflow: string | null; state: RunState | null; before: Position | null },
  limit: number,
): Promise<WorkflowRunRow[]> {
  const runs = await db.query<WorkflowRunRow & Record<string, unknown>>(
    `SELECT ${RUN} FROM workflow_run run
      WHERE ($2::text IS NULL OR workflow = $2) AND ($3::run_state IS NULL OR state = $3)
        AND ($4::timestamptz IS NULL OR (created_at, id) < ($4, $5::uuid))
      ORDER BY created_at DESC, id DESC LIMIT $1`,
    [
      limit,
      wanted.workflow,
      wanted.state,
      wanted.before?.timestamp ?? null,
      wanted.before?.id ?? null,
    ],
  );
  return withTasks(db, runs);
}

/** The newest run of each of these; some of workflow_run_newest for each. */
export async function selectLatestRuns(
  db: Database,
  names: string[],
): Promise<Map<string, WorkflowRunRow>> {
  const runs = await db.query<WorkflowRunRow & Record<string, unknown>>(
    `SELECT run.* FROM unnest($1::text[]) AS name, LATERAL (
       SELECT ${RUN} FROM workflow_run run WHERE run.workflow = name
        ORDER BY created_at DESC, id DESC LIMIT 1) AS run`,
    [names],
  );
  return new Map((await withTasks(db, runs)).map((run) => [run.workflow, run]));
}

/** Forgets runs that ended so long ago; by workflow_run_ended. @returns how many. */
export async function deleteOldRuns(db: Database, days: number, limit: number): Promise<number> {
  const rows = await db.query(
    `DELETE FROM workflow_run WHERE id IN (
       SELECT id FROM workflow_run WHERE ended_at < now() - make_interval(days => $1)
        ORDER BY ended_at LIMIT $2) RETURNING id`,
    [days, limit],
  );
  return rows.length;
}
