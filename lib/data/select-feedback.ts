import type { Feedback, Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import { FEEDBACK_COLUMNS, type FeedbackRow, feedbackFromRow } from './feedback-row.ts';

export interface FeedbackFilter {
  rating?: Rating;
  sentiment?: Sentiment;
  topic?: string;
  source?: string;
  language?: string;
  /** Exactly as given. */
  customerName?: string;
  /** Inclusive. */
  from?: Date;
  /** Exclusive. */
  to?: Date;
  /** Only what is older than this position. */
  before?: { timestamp: Date; id: string };
}

/** The condition of a WHERE, with its values from `$1` on; `true` without any filter. */
export function feedbackWhere(filter: FeedbackFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const where: string[] = [];
  const add = (condition: (...places: string[]) => string, ...given: unknown[]) => {
    where.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  if (filter.rating !== undefined) add((place) => `rating = ${place}`, filter.rating);
  if (filter.sentiment !== undefined) {
    add((place) => `sentiment = ${place}::sentiment`, filter.sentiment);
  }
  if (filter.topic !== undefined) add((place) => `${place} = ANY(topics)`, filter.topic);
  if (filter.source !== undefined) add((place) => `source = ${place}`, filter.source);
  if (filter.language !== undefined) add((place) => `language = ${place}`, filter.language);
  if (filter.customerName !== undefined) {
    add((place) => `customer_name = ${place}`, filter.customerName);
  }
  if (filter.from !== undefined) add((place) => `"timestamp" >= ${place}`, filter.from);
  if (filter.to !== undefined) add((place) => `"timestamp" < ${place}`, filter.to);
  if (filter.before !== undefined) {
    const { timestamp, id } = filter.before;
    add((at, last) => `("timestamp", id) < (${at}, ${last}::uuid)`, timestamp, id);
  }
  return { where: where.join(' AND ') || 'true', values };
}

/**
 * Newest first, by the index feedback_newest; other filters are checked along it, but a customer
 * who is rarely heard is found by feedback_customer.
 */
export async function selectFeedback(
  db: Database,
  filter: FeedbackFilter,
  limit: number,
): Promise<Feedback[]> {
  const { where, values } = feedbackWhere(filter);
  const rows = await db.query<FeedbackRow>(
    `SELECT ${FEEDBACK_COLUMNS} FROM feedback WHERE ${where}
      ORDER BY "timestamp" DESC, id DESC LIMIT $${values.push(limit)}`,
    values,
  );
  return rows.map(feedbackFromRow);
}
