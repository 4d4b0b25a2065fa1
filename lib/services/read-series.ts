import { authorize } from '#lib/core/access/authorize.ts';
import { assemblePoints } from '#lib/core/metrics/assemble-points.ts';
import type { Series, SeriesRange } from '#lib/core/metrics/series.ts';
import { splitRows } from '#lib/core/metrics/split-rows.ts';
import { bucketStarts } from '#lib/core/time/bucket-starts.ts';
import { periodBefore } from '#lib/core/time/period-before.ts';
import { countSeries } from '#lib/data/feedback-series.ts';
import type { Queries } from '#lib/infra/database.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from './context.ts';
import { parseSeriesQuery, type SeriesQuery } from './series-query.ts';

async function readPrevious(db: Queries, query: SeriesQuery): Promise<SeriesRange> {
  const { from: to, bucket, timeZone } = query;
  const from = periodBefore(query.from, query.to, timeZone);
  // Longer by a point or two where months or clocks differ, never by more.
  const starts = bucketStarts({ from, to, bucket, timeZone }, 2 * query.starts.length + 2);
  const rows = await countSeries(db, starts, to, 'none');
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    points: assemblePoints(starts, rows),
  };
}

/**
 * Figures over time: the last 30 days by day of UTC, or what the query asks for, for REST, page and
 * assistant alike. `from ≤ t < to` holds to the millisecond; the first and the last bucket count
 * only what lies within. The query's values are text, as a URL has them; empty ones do not count.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function readSeries(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<Series> {
  authorize(context.actor, 'metrics:read');
  const query = parseSeriesQuery(given, context.now());
  const { from, to, bucket, timeZone, starts, split } = query;
  const byKey = split === 'source' || split === 'language' ? split : 'none';
  const db = longReads(context.db);
  const [rows, previous] = await Promise.all([
    countSeries(db, starts, to, byKey),
    query.compare ? readPrevious(db, query) : undefined,
  ]);
  const series: Series = {
    from: from.toISOString(),
    to: to.toISOString(),
    bucket,
    time_zone: timeZone,
    points: assemblePoints(starts, rows),
  };
  if (previous) series.previous = previous;
  if (split !== 'none') {
    series.splits = splitRows(rows, split).map((part) => ({
      key: part.key,
      points: assemblePoints(starts, part.rows),
    }));
  }
  return series;
}
