import { createHash } from 'node:crypto';
import { stampRanges } from '#lib/data/feedback-stamp.ts';
import { keptFigures } from '#lib/infra/cache/kept-figures.ts';
import type { KeptResults } from '#lib/infra/cache/kept-results.ts';
import type { Queries } from '#lib/infra/database.ts';
import { traced } from '#lib/infra/telemetry/tracing.ts';
import type { TopicsQuery } from './topics-query.ts';

/**
 * What `compute` makes of a query, or made of it while the feedback of both periods and the decisions
 * on topics were the same: never a figure that would come out otherwise now. A period that ends
 * 'now' is another one each time it is asked for, and not kept.
 * @param db what `compute` reads through as well.
 */
export async function keepFigures<Result>(
  name: string,
  query: TopicsQuery,
  db: Queries,
  compute: () => Promise<Result>,
  kept: KeptResults = keptFigures(),
): Promise<Result> {
  const work = () => traced(`compute ${name}`, {}, compute);
  if (query.endsNow || !kept.isOn) return work();
  const stamp = await stampRanges(db, [query.period, query.against]);
  const asked = createHash('sha256')
    .update(JSON.stringify([query, stamp]))
    .digest('base64url');
  return kept.get(`figures:${name}:${asked}`, work);
}
