import { sampleStretches } from '#lib/core/topics/sample-stretches.ts';
import type { Queries } from '#lib/infra/database.ts';
import { PIECES } from './rollup-counts.ts';

/** Which rows of a range are read: all of them, or a sample of so many. */
export interface Sample {
  /** A FROM item named `piece` with the columns of `feedback`; its parameters are `values`. */
  sql: string;
  values: unknown[];
  sampled: boolean;
  /** How much the range holds, as far as the rollup's hours tell. */
  pieces: number;
}

/** Read whole up to here. A share of 1 % of as many is known to within 0.14 points. */
export const READ_WHOLE = 20_000;
/** Neighbours share a mood and a subject: many short stretches tell more than few long ones. */
const STRETCHES = 500;
const ROWS_A_STRETCH = READ_WHOLE / STRETCHES;
const LONG_MS = 800 * 86_400_000;
const MINUTE_MS = 60_000;

/** How much each hour of a range holds, each day of a long one, by the key of feedback_rollup. */
async function piecesBySpan(db: Queries, from: Date, to: Date) {
  const minutes = to.getTime() - from.getTime() > LONG_MS ? 1440 : 60;
  const length = minutes * MINUTE_MS;
  const rows = await db.query<{ bucket: Date; pieces: number }>(
    `SELECT bucket, sum(${PIECES})::int AS pieces
       FROM (SELECT bucket, counts FROM feedback_rollup WHERE span = $1
              UNION ALL
             SELECT feedback_bucket($1, bucket), counts FROM feedback_unfolded) AS kept
      WHERE bucket > $2 AND bucket < $3 GROUP BY bucket ORDER BY bucket`,
    [minutes, new Date(from.getTime() - length), to],
  );
  return rows.map(({ bucket, pieces }) => {
    const low = Math.max(bucket.getTime(), from.getTime());
    const high = Math.min(bucket.getTime() + length, to.getTime());
    // Of the spans at both ends, the part within.
    return { low, high, pieces: (pieces * (high - low)) / length };
  });
}

/**
 * Feedback of `[from, to)` for figures that no rollup holds, along feedback_newest: whole, or where
 * that would be too much, some twenty thousand pieces spread evenly over all that the range holds.
 */
export async function sampleOf(db: Queries, from: Date, to: Date): Promise<Sample> {
  const spans = await piecesBySpan(db, from, to);
  const pieces = spans.reduce((sum, span) => sum + span.pieces, 0);
  if (pieces <= READ_WHOLE) {
    return {
      sql: `(SELECT * FROM feedback WHERE "timestamp" >= $1 AND "timestamp" < $2) AS piece`,
      values: [from, to],
      sampled: false,
      pieces,
    };
  }
  const stretches = sampleStretches(spans, STRETCHES);
  return {
    sql: `(SELECT near.* FROM unnest($1::timestamptz[], $2::timestamptz[]) AS stretch (low, high)
             CROSS JOIN LATERAL (
               SELECT * FROM feedback WHERE "timestamp" >= low AND "timestamp" < high
                ORDER BY "timestamp", id LIMIT ${ROWS_A_STRETCH}) AS near) AS piece`,
    values: [
      stretches.map(({ low }) => new Date(low)),
      stretches.map(({ high }) => new Date(high)),
    ],
    sampled: true,
    pieces,
  };
}

/** All of `(from, to]` that is neither demo data nor imported, along feedback_newest. */
export function givenSample(from: Date, to: Date): Sample {
  return {
    sql: `(SELECT * FROM feedback WHERE "timestamp" > $1 AND "timestamp" <= $2 AND NOT demo
              AND received_at NOT IN (SELECT started_at FROM import_run)) AS piece`,
    values: [from, to],
    sampled: false,
    pieces: 0,
  };
}
