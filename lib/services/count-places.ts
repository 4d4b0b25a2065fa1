import { authorize } from '#lib/core/access/authorize.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import { countsByKey } from '#lib/data/counts-by-key.ts';
import type { Context } from './context.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;

export interface PlaceCount {
  source: string;
  count: number;
  /** Null where nothing came. */
  averageRating: number | null;
}

/** What came through each of these sources in the last thirty days, in their order. */
export async function countPlaces(context: Context, sources: string[]): Promise<PlaceCount[]> {
  authorize(context.actor, 'metrics:read');
  const to = context.now();
  const from = new Date(to.getTime() - DAYS * DAY_MS);
  const counts = await countsByKey(context.db, 'source', sources, from, to);
  return sources.map((source) => {
    const { count, average } = tally(counts.get(source) ?? []);
    return { source, count, averageRating: average };
  });
}
