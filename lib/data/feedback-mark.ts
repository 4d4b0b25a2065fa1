import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';

/** Changes when feedback does, and costs next to nothing to read. */
export interface FeedbackMark {
  newest: Pick<Feedback, 'id' | 'timestamp'> | null;
  /** The last statement whose changes are not in the rollups yet; null where all are. */
  statement: string | null;
}

interface Row {
  id: string | null;
  timestamp: Date | null;
  statement: string | null;
}

/** By feedback_newest, and by the few rows that wait to be folded into the rollups. */
export async function selectFeedbackMark(db: Database): Promise<FeedbackMark> {
  const [row] = await db.query<Row>(
    `SELECT newest.id, newest."timestamp",
            (SELECT max(xmin::text::bigint)::text FROM feedback_rollup_delta) AS statement
       FROM (SELECT 1) AS always
       LEFT JOIN (SELECT id, "timestamp" FROM feedback
                   ORDER BY "timestamp" DESC, id DESC LIMIT 1) AS newest ON true`,
  );
  const { id = null, timestamp = null, statement = null } = row ?? {};
  return { newest: id && timestamp ? { id, timestamp } : null, statement };
}
