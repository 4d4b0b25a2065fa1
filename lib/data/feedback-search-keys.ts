import type { Feedback } from '#lib/core/feedback/feedback.ts';
import { searchKeys } from '#lib/core/search/search-keys.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';

/** The columns that feedback_found is made of, as an expression. */
export const FEEDBACK_KEYS =
  'feedback_keys(search_keys, "timestamp", rating, sentiment, source, language)';

/** Writes down what these are found by, unless their words have changed again; by feedback_pkey. */
export async function keepSearchKeys(db: Queries, pieces: Feedback[]): Promise<void> {
  const rows = pieces.map(({ id, customerName, feedback }) => ({
    id,
    customerName,
    feedback,
    keys: searchKeys(customerName, feedback),
  }));
  await db.query(
    `UPDATE feedback SET search_keys = r.keys
       FROM json_to_recordset($1)
         AS r(id uuid, "customerName" text, "feedback" text, keys int[])
      WHERE feedback.id = r.id AND feedback.customer_name = r."customerName"
        AND feedback.feedback = r.feedback`,
    [JSON.stringify(rows)],
  );
}

/** Pieces whose words nobody has read: from before there was a search, or changed by hand; by feedback_found. */
export async function selectWithoutKeys(db: Database, limit: number): Promise<Feedback[]> {
  const rows = await db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM feedback
      WHERE ${FEEDBACK_KEYS} @> ARRAY[0] AND search_keys IS NULL LIMIT $1`,
    [limit],
  );
  return rows.map(feedbackFromRow);
}
