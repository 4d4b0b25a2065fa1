import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';

/** A piece with how it came to be what it is. */
export interface FeedbackRecord {
  feedback: Feedback;
  receivedAt: Date;
  /** What judged the sentiment. */
  engine: string;
  demo: boolean;
}

/** By feedback_pkey. */
export async function findFeedbackRecord(db: Database, id: string): Promise<FeedbackRecord | null> {
  const [row] = await db.query<FeedbackRow & { received_at: Date; engine: string; demo: boolean }>(
    `SELECT ${FEEDBACK_COLUMNS}, received_at, engine, demo FROM feedback WHERE id = $1`,
    [id],
  );
  if (!row) return null;
  const { received_at: receivedAt, engine, demo } = row;
  return { feedback: feedbackFromRow(row), receivedAt, engine, demo };
}
