import type { Database } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { insertRun, type NewRun } from './workflow-runs.ts';

/**
 * Begins the runs of plans that wait for theirs, the oldest first, by response_plan_waiting; those
 * that another instance is about to take are passed over.
 * @returns how many.
 */
export function beginWaitingPlans(
  db: Database,
  runOf: (feedbackId: string) => NewRun,
  limit: number,
): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const waiting = await transaction.query<{ id: string }>(
      `UPDATE response_plan SET waiting_since = NULL WHERE feedback_id IN (
         SELECT feedback_id FROM response_plan WHERE waiting_since IS NOT NULL
          ORDER BY waiting_since LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING feedback_id AS id`,
      [limit],
    );
    for (const { id } of waiting) await insertRun(transaction, runOf(id));
    return waiting.length;
  });
}
