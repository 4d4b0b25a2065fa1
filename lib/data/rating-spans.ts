import type { CountedSpan } from '#lib/core/alerts/running-sums.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { CountedPeriod } from './count-ratings.ts';
import { fromCounts, SUM_OF_COUNTS } from './rollup-counts.ts';

/** The ratings of each quarter (15) or hour (60) that had any, by the key of the rollup. */
export async function ratingSpans(
  db: Queries,
  { from, to, source }: CountedPeriod,
  minutes: 15 | 60,
): Promise<CountedSpan[]> {
  const [table, narrowed] =
    source === null
      ? ['feedback_rollup', '$4::text IS NULL']
      : ['feedback_rollup_source', 'source = $4'];
  const rows = await db.query<{ at: Date; counts: number[] }>(
    `SELECT at, ${SUM_OF_COUNTS} AS counts
       FROM (SELECT bucket AS at, counts FROM ${table}
              WHERE span = $1 AND bucket >= $2 AND bucket < $3 AND ${narrowed}
              UNION ALL
             SELECT feedback_bucket($1, bucket), counts FROM feedback_unfolded
              WHERE bucket >= $2 AND bucket < $3 AND ${narrowed}) AS part
      GROUP BY at ORDER BY at`,
    [minutes, from, to, source],
  );
  return rows
    .map(({ at, counts }) => ({ at, ...tally(fromCounts(counts)) }))
    .filter(({ count }) => count > 0)
    .map(({ at, ratings }) => ({ at, ratings }));
}
