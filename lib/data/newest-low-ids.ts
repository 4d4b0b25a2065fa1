import type { Queries } from '#lib/infra/database.ts';
import type { CountedPeriod } from './count-ratings.ts';

/** The newest feedback of a period that was rated 1 or 2, along feedback_newest; no demo data. */
export async function newestLowIds(
  db: Queries,
  { from, to, source }: CountedPeriod,
  limit: number,
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM feedback
      WHERE "timestamp" >= $1 AND "timestamp" < $2 AND rating <= 2 AND NOT demo
        AND ($3::text IS NULL OR source = $3)
      ORDER BY "timestamp" DESC, id DESC LIMIT $4`,
    [from, to, source, limit],
  );
  return rows.map(({ id }) => id);
}
