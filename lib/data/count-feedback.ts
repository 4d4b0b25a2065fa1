import type { Database } from '#lib/infra/database.ts';
import { type FeedbackFilter, feedbackWhere } from './select-feedback.ts';

/** How much a filter lets through, counted no further than `most`. */
export async function countMatching(
  db: Database,
  filter: FeedbackFilter,
  most: number,
): Promise<number> {
  const { where, values } = feedbackWhere(filter);
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count
       FROM (SELECT 1 FROM feedback WHERE ${where} LIMIT $${values.push(most)}) AS matching`,
    values,
  );
  return row?.count ?? 0;
}

/** The ids a filter lets through, at most so many, in no order. */
export async function selectMatchingIds(
  db: Database,
  filter: FeedbackFilter,
  most: number,
): Promise<string[]> {
  const { where, values } = feedbackWhere(filter);
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM feedback WHERE ${where} LIMIT $${values.push(most)}`,
    values,
  );
  return rows.map((row) => row.id);
}
