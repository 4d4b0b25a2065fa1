import type { Database } from '#lib/infra/database.ts';

/** Whether the database answers at all; rejects with AppError `unavailable` when it does not. */
export async function pingDatabase(db: Database): Promise<void> {
  await db.query('SELECT 1');
}
