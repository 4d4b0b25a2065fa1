import type { Database } from '#lib/infra/database.ts';
import { fromCounts, type RatingSentimentCount, SUM_OF_COUNTS } from './rollup-counts.ts';

/**
 * All feedback ever given, from its rollup by day: 365 rows a year, by its primary key, and what is
 * not in there yet.
 */
export async function countAllFeedback(db: Database): Promise<RatingSentimentCount[]> {
  const [sum] = await db.query<{ counts: (number | null)[] }>(
    `SELECT ${SUM_OF_COUNTS} AS counts
       FROM (SELECT counts FROM feedback_rollup WHERE span = 1440
              UNION ALL SELECT counts FROM feedback_unfolded) AS kept`,
  );
  return fromCounts(sum?.counts ?? []);
}
