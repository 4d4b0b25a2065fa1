import type { Database } from '#lib/infra/database.ts';
import { inTransaction } from '#lib/infra/in-transaction.ts';
import { insertRun, type NewRun } from './workflow-runs.ts';

/**
 * Begins the run of an occurrence, unless an instance did, or the team has switched the workflow off
 * meanwhile. With it every earlier occurrence is dealt with.
 */
export function insertScheduledRun(db: Database, run: NewRun, occurrence: Date): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const due = await transaction.query(
      `UPDATE workflow SET done_until = $2
        WHERE name = $1 AND enabled AND done_until < $2 RETURNING name`,
      [run.workflow, occurrence],
    );
    return due.length > 0 && insertRun(transaction, run);
  });
}
