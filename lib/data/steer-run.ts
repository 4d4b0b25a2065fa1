import type { RunState } from '#lib/core/workflows/run-state.ts';
import type { Database } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { MANUAL } from './workflow-runs.ts';
import { settle } from './workflow-tasks.ts';

/** Who works on one of its tasks hears of it with the next heartbeat. @returns whether it ran. */
export function cancelRun(db: Database, id: string): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const runs = await transaction.query(
      `UPDATE workflow_run SET state = 'cancelled', ended_at = now(),
         key = nullif(key, '${MANUAL}')
        WHERE id = $1 AND state = 'running' RETURNING id`,
      [id],
    );
    await transaction.query(
      `UPDATE workflow_task SET state = 'cancelled', holder = NULL, due_at = NULL, ended_at = now()
        WHERE run_id = ANY($1::uuid[]) AND state IN ('pending', 'running')`,
      [runs.map((run) => run.id)],
    );
    return runs.length > 0;
  });
}

/**
 * Goes on where a run failed or was cancelled; what was completed is not done again.
 * @returns how it stood before, null where there is no such run.
 */
export function resumeRun(db: Database, id: string): Promise<RunState | null> {
  return inTransaction(db, async (transaction) => {
    const [run] = await transaction.query<{ state: RunState }>(
      'SELECT state FROM workflow_run WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (run?.state !== 'failed' && run?.state !== 'cancelled') return run?.state ?? null;
    await transaction.query(
      `UPDATE workflow_run SET state = 'running', ended_at = NULL WHERE id = $1`,
      [id],
    );
    await transaction.query(
      `UPDATE workflow_task SET state = 'pending', attempts = 0, error = NULL, due_at = NULL,
         started_at = NULL, ended_at = NULL WHERE run_id = $1 AND state <> 'completed'`,
      [id],
    );
    await settle(transaction, id);
    return run.state;
  });
}
