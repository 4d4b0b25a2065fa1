import type { UsualRates } from '#lib/core/spam/usual-rates.ts';
import type { Database } from '#lib/infra/database.ts';
import { PIECES } from './rollup-counts.ts';

const DAYS = 14;
/** Sources beyond the busiest so many count as unknown. */
const SOURCES_MOST = 400;

/**
 * What a busy quarter of an hour brings: of those of two weeks that brought anything, the one that
 * all but five in a hundred stay under, so that an attack or a festival of one evening is no measure.
 * By the primary key of feedback_rollup_source: some 1,300 buckets a source.
 */
export async function selectUsualRates(db: Database, now: Date): Promise<UsualRates> {
  const rows = await db.query<{ source: string | null; usual: number }>(
    `WITH quarter AS (
       SELECT bucket, source, ${PIECES}::int AS pieces FROM feedback_rollup_source
        WHERE span = 15 AND bucket >= $1::timestamptz - make_interval(days => ${DAYS})
     ), per_source AS (
       SELECT source, percentile_disc(0.95) WITHIN GROUP (ORDER BY pieces) AS usual
         FROM quarter WHERE pieces > 0 GROUP BY source ORDER BY sum(pieces) DESC LIMIT ${SOURCES_MOST}
     ), whole AS (
       SELECT sum(pieces)::int AS pieces FROM quarter GROUP BY bucket HAVING sum(pieces) > 0
     )
     SELECT source, usual FROM per_source
     UNION ALL
     SELECT NULL, coalesce(percentile_disc(0.95) WITHIN GROUP (ORDER BY pieces), 0) FROM whole`,
    [now],
  );
  const sources = new Map<string, number>();
  let all = 0;
  for (const { source, usual } of rows) {
    if (source === null) all = usual;
    else sources.set(source, usual);
  }
  return { all, sources };
}
