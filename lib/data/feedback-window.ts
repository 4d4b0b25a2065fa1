import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';
import type { Database } from '#lib/infra/database.ts';

/** One minute's feedback of one rating and one sentiment. */
export interface MinuteCount {
  /** Minutes since the start of the range, 0 first. */
  minute: number;
  rating: Rating;
  sentiment: Sentiment;
  count: number;
}

/**
 * Feedback of `(end − minutes, end]` by minute, rating and sentiment, along feedback_newest. The
 * range is open at its start, so adjoining windows share nothing.
 */
export function countByMinute(db: Database, end: Date, minutes: number): Promise<MinuteCount[]> {
  return db.query<MinuteCount & Record<string, unknown>>(
    `SELECT (ceil(extract(epoch FROM "timestamp" - $1::timestamptz) / 60) - 1 + $2::int)::int AS minute,
            rating, sentiment, count(*)::int AS count
       FROM feedback
      WHERE "timestamp" > $1::timestamptz - make_interval(mins => $2::int) AND "timestamp" <= $1
      GROUP BY 1, 2, 3`,
    [end, minutes],
  );
}
