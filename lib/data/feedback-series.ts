import type { Queries } from '#lib/infra/database.ts';
import { Values } from './feedback-conditions.ts';
import { fromCounts, PIECES, type RatingSentimentCount, SUM_OF_COUNTS } from './rollup-counts.ts';
import { rollupSpans, type Stretch } from './rollup-spans.ts';

const TOP_KEYS = 8;

export interface SeriesCount extends RatingSentimentCount {
  /** Which of the starts it belongs to, 0 first. */
  point: number;
  /** The source or language, or `other`; empty when not split. */
  key: string;
}

interface Rollup {
  table: string;
  key: string;
}

const ROLLUPS = {
  none: { table: 'feedback_rollup', key: "''" },
  source: { table: 'feedback_rollup_source', key: 'source' },
  language: { table: 'feedback_rollup_language', key: 'language' },
} satisfies Record<string, Rollup>;

/** What the rollup counted in the stretch from low to high, by its primary key. */
const kept = ({ table, key }: Rollup, span: number, low: string, high: string) => `
  SELECT width_bucket(bucket, $1::timestamptz[]) AS point, ${key} AS key, counts
    FROM ${table} WHERE span = ${span} AND bucket >= ${low} AND bucket < ${high}`;

/** What it has yet to count of all its stretches, which lie side by side and divide no quarter. */
const unfolded = ({ key }: Rollup, low: string, high: string) => `
  SELECT width_bucket(bucket, $1::timestamptz[]) AS point, ${key} AS key, counts
    FROM feedback_unfolded WHERE bucket >= ${low} AND bucket < ${high}`;

/** The same from the rows themselves, along feedback_newest. */
const counted = ({ key }: Rollup, low: string, high: string) => `
  SELECT point, key, feedback_counts(place, pieces) AS counts
    FROM (SELECT width_bucket("timestamp", $1::timestamptz[]) AS point, ${key} AS key,
                 feedback_place(rating, sentiment) AS place, count(*)::int AS pieces
            FROM feedback WHERE "timestamp" >= ${low} AND "timestamp" < ${high}
           GROUP BY 1, 2, 3) AS counted
   GROUP BY point, key`;

/**
 * One statement, so one snapshot, however many stretches. Each has its own SELECT: with its bounds
 * in sight Postgres knows how few rows it holds.
 */
function queryOf(split: keyof typeof ROLLUPS, stretches: Stretch[], values: Values): string {
  const rollup = ROLLUPS[split];
  const place = (moment: number) => values.place(new Date(moment));
  const slices = stretches.map(({ span, low, high }) =>
    span === 0
      ? counted(rollup, place(low), place(high))
      : kept(rollup, span, place(low), place(high)),
  );
  const rolledUp = stretches.filter(({ span }) => span > 0);
  if (rolledUp.length > 0) {
    const low = Math.min(...rolledUp.map((one) => one.low));
    const high = Math.max(...rolledUp.map((one) => one.high));
    slices.push(unfolded(rollup, place(low), place(high)));
  }
  const slice = slices.join(' UNION ALL ');
  const summed = `SELECT point, key, ${SUM_OF_COUNTS} AS counts FROM (${slice}) AS slice
                   GROUP BY point, key`;
  if (split === 'none') return summed;
  return `WITH summed AS MATERIALIZED (${summed}),
    top AS (SELECT key FROM summed WHERE key <> 'other'
             GROUP BY key ORDER BY sum(${PIECES}) DESC, key LIMIT ${TOP_KEYS})
    SELECT point, coalesce(top.key, 'other') AS key, ${SUM_OF_COUNTS} AS counts
      FROM summed LEFT JOIN top USING (key) GROUP BY 1, 2`;
}

/**
 * Feedback from the first start up to `to` (exclusive), counted by the start it follows and, if
 * asked for, by the eight most frequent sources or languages and `other`.
 */
export async function countSeries(
  db: Queries,
  starts: Date[],
  to: Date,
  split: keyof typeof ROLLUPS,
): Promise<SeriesCount[]> {
  const [from = to.getTime(), ...cuts] = starts.map((start) => start.getTime());
  const stretches = rollupSpans(from, to.getTime(), cuts);
  const values = new Values();
  values.place(starts);
  const rows = await db.query<{ point: number; key: string; counts: (number | null)[] }>(
    queryOf(split, stretches, values),
    values.list,
  );
  return rows.flatMap(({ point, key, counts }) =>
    fromCounts(counts).map((count) => ({ point: point - 1, key, ...count })),
  );
}
