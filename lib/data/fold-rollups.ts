import type { Database } from '#lib/infra/database.ts';

/**
 * Adds what statements left behind to the rollups, the edits to one row, and gives the space back, which nobody else does
 * where the database is embedded. Safe to do several times at once.
 */
export async function foldRollups(db: Database): Promise<void> {
  await db.query('SELECT feedback_rollup_fold()');
  // What others hold stays where it is; the sum is the same before and after.
  await db.query(
    `WITH taken AS (DELETE FROM feedback_edit RETURNING edits)
     INSERT INTO feedback_edit SELECT sum(edits) FROM taken HAVING count(*) > 0`,
  );
  await db.query('VACUUM (SKIP_LOCKED) feedback_rollup_delta, feedback_edit');
}
