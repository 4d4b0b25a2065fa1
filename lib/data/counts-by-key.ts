import type { Database } from '#lib/infra/database.ts';
import { fromCounts, type RatingSentimentCount, SUM_OF_COUNTS } from './rollup-counts.ts';
import { rollupSpans } from './rollup-spans.ts';

const TABLES = { source: 'feedback_rollup_source', language: 'feedback_rollup_language' } as const;

/**
 * Feedback of `[from, to)` from each of some sources, or in each of some languages: from the rollup,
 * by its primary key, and at the ends from the rows themselves, along feedback_newest.
 */
export async function countsByKey(
  db: Database,
  by: keyof typeof TABLES,
  keys: string[],
  from: Date,
  to: Date,
): Promise<Map<string, RatingSentimentCount[]>> {
  const values: unknown[] = [keys];
  const slices = rollupSpans(from.getTime(), to.getTime(), []).map(({ span, low, high }) => {
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
  const rows = await db.query<{ key: string; counts: (number | null)[] }>(
    `SELECT key, ${SUM_OF_COUNTS} AS counts FROM (${slices.join(' UNION ALL ')}) AS slice
      GROUP BY key`,
    values,
  );
  return new Map(rows.map(({ key, counts }) => [key, fromCounts(counts)]));
}
