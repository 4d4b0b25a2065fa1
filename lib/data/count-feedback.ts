import type { Database } from '#lib/infra/database.ts';
import { type FeedbackFilter, feedbackWhere } from './feedback-conditions.ts';
import { matchingFeedback } from './select-feedback.ts';

const AT_ONCE = 2_000;

/** Whether words are searched for is only known when the texts were read. */
async function searchedIds(db: Database, filter: FeedbackFilter, most: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const some of matchingFeedback(db, filter, AT_ONCE)) {
    ids.push(...some.map(({ id }) => id));
    if (ids.length >= most) break;
  }
  return ids.slice(0, most);
}

/** How much a filter lets through, counted no further than `most`. */
export async function countMatching(
  db: Database,
  filter: FeedbackFilter,
  most: number,
): Promise<number> {
  if (filter.search) return (await searchedIds(db, filter, most)).length;
  const { where, values } = feedbackWhere(filter);
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count
       FROM (SELECT 1 FROM feedback WHERE ${where} LIMIT ${values.place(most)}) AS matching`,
    values.list,
  );
  return row?.count ?? 0;
}

/** The ids a filter lets through, at most so many, in no order. */
export async function selectMatchingIds(
  db: Database,
  filter: FeedbackFilter,
  most: number,
): Promise<string[]> {
  if (filter.search) return searchedIds(db, filter, most);
  const { where, values } = feedbackWhere(filter);
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM feedback WHERE ${where} LIMIT ${values.place(most)}`,
    values.list,
  );
  return rows.map((row) => row.id);
}
