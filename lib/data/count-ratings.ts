import type { Rating } from '#lib/core/feedback/feedback.ts';
import { noRatings } from '#lib/core/metrics/counts.ts';
import type { RatingCounts } from '#lib/core/metrics/metrics.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import type { Queries } from '#lib/infra/database.ts';
import { fromCounts, SUM_OF_COUNTS } from './rollup-counts.ts';
import { rollupSpans } from './rollup-spans.ts';

export interface CountedPeriod {
  from: Date;
  /** Exclusive. */
  to: Date;
  /** Null: all. */
  source: string | null;
}

/** The ratings of a period, from the rollups by their primary key and, at its ends, from the rows. */
export async function countRatings(
  db: Queries,
  { from, to, source }: CountedPeriod,
): Promise<RatingCounts> {
  const values: unknown[] = [source];
  const narrowed = source === null ? '$1::text IS NULL' : 'source = $1';
  const table = source === null ? 'feedback_rollup' : 'feedback_rollup_source';
  const stretches = rollupSpans(from.getTime(), to.getTime(), []);
  const between = (low: number, high: number) => {
    const at = values.push(new Date(low), new Date(high));
    return (moment: string) => `${moment} >= $${at - 1} AND ${moment} < $${at}`;
  };
  const parts = stretches.map(({ span, low, high }) => {
    const within = between(low, high);
    if (span > 0) {
      return `SELECT counts FROM ${table}
               WHERE span = ${span} AND ${within('bucket')} AND ${narrowed}`;
    }
    return `SELECT feedback_counts(place, pieces) AS counts
              FROM (SELECT feedback_place(rating, sentiment) AS place, count(*)::int AS pieces
                      FROM feedback WHERE ${within('"timestamp"')} AND ${narrowed}
                     GROUP BY 1) AS counted`;
  });
  if (parts.length === 0) return noRatings();
  const rolled = stretches.filter(({ span }) => span > 0);
  if (rolled.length > 0) {
    const low = Math.min(...rolled.map((one) => one.low));
    const high = Math.max(...rolled.map((one) => one.high));
    const within = between(low, high)('bucket');
    parts.push(`SELECT counts FROM feedback_unfolded WHERE ${within} AND ${narrowed}`);
  }
  const [row] = await db.query<{ counts: (number | null)[] }>(
    `SELECT ${SUM_OF_COUNTS} AS counts FROM (${parts.join(' UNION ALL ')}) AS part`,
    values,
  );
  return tally(fromCounts(row?.counts ?? [])).ratings;
}

/** The same from rows along feedback_newest, without demo data and what imports brought. */
export async function countGivenRatings(
  db: Queries,
  { from, to, source }: CountedPeriod,
): Promise<RatingCounts> {
  const rows = await db.query<{ rating: Rating; count: number }>(
    `SELECT rating, count(*)::int AS count FROM feedback
      WHERE "timestamp" >= $1 AND "timestamp" < $2 AND ($3::text IS NULL OR source = $3)
        AND NOT demo AND received_at NOT IN (SELECT started_at FROM import_run)
      GROUP BY rating`,
    [from, to, source],
  );
  return { ...noRatings(), ...Object.fromEntries(rows.map((row) => [row.rating, row.count])) };
}

/** Whether rows of a period that began then may be demo data or imported, by feedback_demo. */
export async function holdsForeignFeedback(db: Queries, from: Date): Promise<boolean> {
  const [row] = await db.query<{ demo: boolean; imported: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM feedback WHERE demo) AS demo,
            EXISTS (SELECT 1 FROM import_run
                     WHERE NOT dry_run AND coalesce(ended_at, 'infinity') >= $1) AS imported`,
    [from],
  );
  return row ? row.demo || row.imported : false;
}

/** When the first and the last piece were given that are no demo data, along feedback_newest. */
export async function firstAndLast(
  db: Queries,
  source: string | null,
): Promise<{ first: Date; last: Date } | null> {
  const end = (order: 'ASC' | 'DESC') => `(SELECT "timestamp" FROM feedback
    WHERE NOT demo AND ($1::text IS NULL OR source = $1)
    ORDER BY "timestamp" ${order}, id ${order} LIMIT 1)`;
  const [row] = await db.query<{ first: Date | null; last: Date | null }>(
    `SELECT ${end('ASC')} AS first, ${end('DESC')} AS last`,
    [source],
  );
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}
