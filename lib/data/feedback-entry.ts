import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database, Queries } from '#lib/infra/database.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';
import { keepSearchKeys } from './feedback-search-keys.ts';

/** One piece by its id; by feedback_pkey. */
export async function findFeedback(db: Queries, id: string): Promise<Feedback | null> {
  const [row] = await db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM feedback WHERE id = $1`,
    [id],
  );
  return row ? feedbackFromRow(row) : null;
}

/** What may change after a piece was given; what is left out stays. */
export type FeedbackChanges = Partial<
  Pick<
    Feedback,
    | 'customerName'
    | 'feedback'
    | 'rating'
    | 'source'
    | 'metadata'
    | 'language'
    | 'sentiment'
    | 'sentimentScore'
    | 'topics'
  > & { engine: string }
>;

const PLACES: [column: string, field: keyof FeedbackChanges, type: string][] = [
  ['customer_name', 'customerName', 'text'],
  ['feedback', 'feedback', 'text'],
  ['rating', 'rating', 'smallint'],
  ['source', 'source', 'text'],
  ['metadata', 'metadata', 'jsonb'],
  ['language', 'language', 'text'],
  ['sentiment', 'sentiment', 'sentiment'],
  ['sentiment_score', 'sentimentScore', 'float8'],
  ['topics', 'topics', 'text[]'],
  ['engine', 'engine', 'text'],
];

/**
 * Changes the given fields alone, so that two people who mend different fields at once both
 * succeed; by feedback_pkey.
 * @returns the piece as it is now, or null when it is not there any more.
 */
export async function updateFeedback(
  db: Queries,
  id: string,
  changes: FeedbackChanges,
): Promise<Feedback | null> {
  const values: unknown[] = [id];
  const sets = PLACES.filter(([, field]) => changes[field] !== undefined).map(
    ([column, field, type]) => `${column} = $${values.push(changes[field])}::${type}`,
  );
  if (sets.length === 0) return findFeedback(db, id);
  const [row] = await db.query<FeedbackRow>(
    `UPDATE feedback SET ${sets.join(', ')} WHERE id = $1 RETURNING ${FEEDBACK_COLUMNS}`,
    values,
  );
  if (!row) return null;
  const changed = feedbackFromRow(row);
  if (changes.customerName !== undefined || changes.feedback !== undefined) {
    await keepSearchKeys(db, [changed]);
  }
  return changed;
}

/** By feedback_pkey. @returns whether it was there. */
export async function deleteFeedbackRow(db: Queries, id: string): Promise<boolean> {
  const rows = await db.query('DELETE FROM feedback WHERE id = $1 RETURNING id', [id]);
  return rows.length > 0;
}

/** Which of these ids are taken; by feedback_pkey. */
export async function selectTakenIds(db: Database, ids: string[]): Promise<Set<string>> {
  const rows = await db.query<{ id: string }>(
    'SELECT id FROM feedback WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}
