import { settleRun, type TaskStanding } from '#lib/core/workflows/settle-run.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { meters } from '#lib/infra/telemetry/meters.ts';
import { MANUAL } from './workflow-runs.ts';

/** A task in the hands of one who works on it. */
export interface ClaimedTask {
  runId: string;
  name: string;
  /** With this one. */
  attempts: number;
  workflow: string;
  input: unknown;
  /** Of the tasks completed before, by their names. */
  outputs: Record<string, unknown>;
}

/**
 * Takes what is due, for as long as a lease: what was never begun, what is to be tried again, and
 * what somebody took who has not been heard of since. By workflow_task_due; those that another is
 * about to take are passed over.
 */
export function claimTasks(
  db: Database,
  holder: string,
  { workflows, limit, seconds }: { workflows: string[]; limit: number; seconds: number },
): Promise<ClaimedTask[]> {
  return db.query<ClaimedTask & Record<string, unknown>>(
    `WITH due AS (
       SELECT task.run_id, task.name, run.workflow, run.input
         FROM workflow_task task JOIN workflow_run run ON run.id = task.run_id
        WHERE task.due_at <= now() AND run.workflow = ANY($2)
        ORDER BY task.due_at LIMIT $3 FOR UPDATE OF task SKIP LOCKED
     )
     UPDATE workflow_task task
        SET state = 'running', holder = $1, attempts = task.attempts + 1,
            due_at = now() + make_interval(secs => $4),
            started_at = coalesce(task.started_at, now())
       FROM due WHERE task.run_id = due.run_id AND task.name = due.name
     RETURNING task.run_id AS "runId", task.name, task.attempts, due.workflow, due.input,
       coalesce((SELECT json_object_agg(other.name, other.output) FROM workflow_task other
          WHERE other.run_id = task.run_id AND other.state = 'completed'), '{}') AS outputs`,
    [holder, workflows, limit, seconds],
  );
}

type Held = Pick<ClaimedTask, 'runId' | 'name'> & { holder: string };

const HELD = `run_id = $1 AND name = $2 AND holder = $3 AND state = 'running'`;

/** @returns false when it was cancelled or another has it. */
export async function keepTask(db: Database, held: Held, seconds: number): Promise<boolean> {
  const rows = await db.query(
    `UPDATE workflow_task SET due_at = now() + make_interval(secs => $4) WHERE ${HELD}
     RETURNING name`,
    [held.runId, held.name, held.holder, seconds],
  );
  return rows.length > 0;
}

/** Gives it back as if it had not been taken: somebody else begins it at once. */
export async function returnTask(db: Database, held: Held): Promise<void> {
  await db.query(
    `UPDATE workflow_task SET state = 'pending', holder = NULL, attempts = attempts - 1,
       due_at = now() WHERE ${HELD}`,
    [held.runId, held.name, held.holder],
  );
}

/** It is to be tried again after a pause. */
export async function postponeTask(
  db: Database,
  held: Held,
  error: string,
  seconds: number,
): Promise<void> {
  await db.query(
    `UPDATE workflow_task SET state = 'pending', holder = NULL, error = $4,
       due_at = now() + make_interval(secs => $5) WHERE ${HELD}`,
    [held.runId, held.name, held.holder, error, seconds],
  );
}

/** What a task came to; `error` where it failed for good. */
export type TaskEnd = { output: Record<string, unknown> } | { error: string };

/**
 * Ends a task, and with it begins, skips or ends what waits for it. Whoever lost the task meanwhile
 * changes nothing.
 * @returns whether it was still theirs.
 */
export function endTask(db: Database, held: Held, end: TaskEnd): Promise<boolean> {
  const failed = 'error' in end;
  return inTransaction(db, async (transaction) => {
    // Those who end tasks of one run take turns: each sees what the one before it did.
    await transaction.query('SELECT id FROM workflow_run WHERE id = $1 FOR UPDATE', [held.runId]);
    const ended = await transaction.query(
      `UPDATE workflow_task SET state = $4::task_state, output = $5, error = $6, holder = NULL,
         due_at = NULL, ended_at = now() WHERE ${HELD} RETURNING name`,
      [
        held.runId,
        held.name,
        held.holder,
        failed ? 'failed' : 'completed',
        failed ? null : JSON.stringify(end.output),
        failed ? end.error : null,
      ],
    );
    if (ended.length > 0) await settle(transaction, held.runId);
    return ended.length > 0;
  });
}

/** Brings a run, which this transaction has locked, to where its tasks have it. */
export async function settle(transaction: Queries, runId: string): Promise<void> {
  const tasks = await transaction.query<TaskStanding & Record<string, unknown>>(
    'SELECT name, after, state FROM workflow_task WHERE run_id = $1',
    [runId],
  );
  const { ready, skipped, state } = settleRun(tasks);
  await transaction.query(
    `UPDATE workflow_task SET state = CASE WHEN name = ANY($3) THEN 'skipped' ELSE state END,
       due_at = CASE WHEN name = ANY($2) THEN now() END
      WHERE run_id = $1 AND state = 'pending' AND due_at IS NULL AND name = ANY($2::text[] || $3::text[])`,
    [runId, ready, skipped],
  );
  if (state === 'running') return;
  const [run] = await transaction.query<{ workflow: string; seconds: number }>(
    `UPDATE workflow_run SET state = $2::run_state, ended_at = now(),
       key = nullif(key, '${MANUAL}') WHERE id = $1
     RETURNING workflow, extract(epoch FROM now() - created_at)::float8 AS seconds`,
    [runId, state],
  );
  if (run) meters()?.workflowRuns.observe({ workflow: run.workflow, outcome: state }, run.seconds);
}
