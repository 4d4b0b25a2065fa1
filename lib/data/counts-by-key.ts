import type { Queries } from '#lib/infra/database.ts';
import { fromCounts, type RatingSentimentCount, SUM_OF_COUNTS } from './rollup-counts.ts';
import { rollupSpans } from './rollup-spans.ts';

const TABLES = { source: 'feedback_rollup_source', language: 'feedback_rollup_language' } as const;

/**
 * Feedback of `[from, to)` from each of some sources, or in each of some languages: from the rollup,
 * by its primary key, with what it has yet to count, and at the ends from the rows themselves, along feedback_newest.
 */
export async function countsByKey(
  db: Queries,
  by: keyof typeof TABLES,
  keys: string[],
  from: Date,
  to: Date,
): Promise<Map<string, RatingSentimentCount[]>> {
  const values: unknown[] = [keys];
  const spans = rollupSpans(from.getTime(), to.getTime(), []);
  const slices = spans.map(({ span, low, high }) => {
    const [start, end] = [values.push(new Date(low)), values.push(new Date(high))];
    if (span > 0) {
      return `SELECT ${by} AS key, counts FROM ${TABLES[by]}
               WHERE ${by} = ANY($1::text[]) AND span = ${span}
                 AND bucket >= $${start} AND bucket < $${end}`;
    }
    return `SELECT key, feedback_counts(place, pieces) AS counts
              FROM (SELECT ${by} AS key, feedback_place(rating, sentiment) AS place,
                           count(*)::int AS pieces
                      FROM feedback
                     WHERE "timestamp" >= $${start} AND "timestamp" < $${end}
                       AND ${by} = ANY($1::text[]) GROUP BY 1, 2) AS counted GROUP BY key`;
  });
  const rolledUp = spans.filter(({ span }) => span > 0);
  if (rolledUp.length > 0) {
    const start = values.push(new Date(Math.min(...rolledUp.map(({ low }) => low))));
    const end = values.push(new Date(Math.max(...rolledUp.map(({ high }) => high))));
    slices.push(`SELECT ${by} AS key, counts FROM feedback_unfolded
                  WHERE ${by} = ANY($1::text[]) AND bucket >= $${start} AND bucket < $${end}`);
  }
  const rows = await db.query<{ key: string; counts: (number | null)[] }>(
    `SELECT key, ${SUM_OF_COUNTS} AS counts FROM (${slices.join(' UNION ALL ')}) AS slice
      GROUP BY key`,
    values,
  );
  return new Map(rows.map(({ key, counts }) => [key, fromCounts(counts)]));
}
