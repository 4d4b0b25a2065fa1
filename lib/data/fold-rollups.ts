import type { Database } from '#lib/infra/database.ts';

/**
 * Adds what statements left behind to the rollups and gives the space back, which nobody else does
 * where the database is embedded. Safe to do several times at once.
 */
export async function foldRollups(db: Database): Promise<void> {
  await db.query('SELECT feedback_rollup_fold()');
  await db.query('VACUUM (SKIP_LOCKED) feedback_rollup_delta');
}
