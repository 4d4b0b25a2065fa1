import type { Feedback } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';

/** Changes when feedback does, and costs next to nothing to read. */
export interface FeedbackMark {
  newest: Pick<Feedback, 'id' | 'timestamp'> | null;
  /** The last transaction whose changes are not in the rollups yet; null where all are. */
  waiting: string | null;
  /** The last transaction that brought changes into them. */
  folded: string | null;
}

interface Row extends Pick<FeedbackMark, 'waiting' | 'folded'> {
  id: string | null;
  timestamp: Date | null;
}

/** By feedback_newest, feedback_rollup_pkey (a row a day), and the few rows that wait to be folded. */
export async function selectFeedbackMark(db: Database): Promise<FeedbackMark> {
  const [row] = await db.query<Row>(
    `SELECT newest.id, newest."timestamp",
            (SELECT max(xmin::text::bigint)::text FROM feedback_rollup_delta) AS waiting,
            (SELECT max(xmin::text::bigint)::text FROM feedback_rollup WHERE span = 1440) AS folded
       FROM (SELECT 1) AS always
       LEFT JOIN (SELECT id, "timestamp" FROM feedback
                   ORDER BY "timestamp" DESC, id DESC LIMIT 1) AS newest ON true`,
  );
  const { id = null, timestamp = null, waiting = null, folded = null } = row ?? {};
  return { newest: id && timestamp ? { id, timestamp } : null, waiting, folded };
}
