import type { Queries } from '#lib/infra/database.ts';

/** The oldest that were given before then; along feedback_newest, backwards. */
export async function selectIdsBefore(db: Queries, before: Date, limit: number): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM feedback WHERE "timestamp" < $1 ORDER BY "timestamp", id LIMIT $2`,
    [before, limit],
  );
  return rows.map((row) => row.id);
}

/**
 * Deletes rows by their ids, locked in the order of the ids first: two who delete the same at once
 * wait for each other and cannot deadlock. By feedback_pkey.
 * @returns the ids that were there.
 */
export async function deleteFeedbackRows(db: Queries, ids: string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `WITH doomed AS MATERIALIZED (
       SELECT id FROM feedback WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE
     )
     DELETE FROM feedback USING doomed WHERE feedback.id = doomed.id RETURNING feedback.id`,
    [ids],
  );
  return rows.map((row) => row.id);
}
