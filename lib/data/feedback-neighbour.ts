import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';
import { type FeedbackFilter, feedbackWhere } from './select-feedback.ts';

const DIRECTIONS = {
  older: { sign: '<', order: 'DESC' },
  newer: { sign: '>', order: 'ASC' },
} as const;

/** The next piece the filter lets through on one side of a piece; along feedback_newest. */
export async function selectNeighbour(
  db: Database,
  filter: FeedbackFilter,
  { id, timestamp }: Pick<Feedback, 'id' | 'timestamp'>,
  side: keyof typeof DIRECTIONS,
): Promise<string | null> {
  const { sign, order } = DIRECTIONS[side];
  const { where, values } = feedbackWhere(filter);
  const [row] = await db.query<{ id: string }>(
    `SELECT id FROM feedback
      WHERE ${where} AND ("timestamp", id) ${sign} ($${values.push(timestamp)}, $${values.push(id)}::uuid)
      ORDER BY "timestamp" ${order}, id ${order} LIMIT 1`,
    values,
  );
  return row?.id ?? null;
}
