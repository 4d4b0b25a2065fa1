import type { Queries } from '#lib/infra/database.ts';

/**
 * Takes feedback out of everything that was or is to be delivered, and out of what receivers
 * answered, which may repeat it. What still waits is cancelled. By delivery_feedback.
 */
export async function forgetDelivered(db: Queries, feedbackIds: string[]): Promise<void> {
  await db.query(
    `WITH forgotten AS (
       UPDATE delivery
          SET data = json_build_object('id', data -> 'id'), erased = true, feedback_ids = '{}',
              state = CASE state WHEN 'pending' THEN 'cancelled' ELSE state END,
              ended_at = coalesce(ended_at, now()), due = NULL, claim = NULL
        WHERE feedback_ids && $1::uuid[] RETURNING id
     )
     UPDATE delivery_attempt SET response = NULL
       FROM forgotten WHERE delivery_attempt.delivery_id = forgotten.id`,
    [feedbackIds],
  );
}
