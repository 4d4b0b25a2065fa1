import { type RangeName, readTrendsQuery } from '#components/dashboard/trends/trends-query.ts';
import { rangeOf } from '#components/dashboard/trends/trends-range.ts';

export const TOPICS_RANGES = ['7d', '30d', '90d', '12m'] as const satisfies readonly RangeName[];
const SHOWN = '30';

/** The range in the page's address; what makes no sense there counts as not said. */
export function readTopicsRange(params: URLSearchParams): RangeName {
  return TOPICS_RANGES.find((range) => range === params.get('range')) ?? '30d';
}

/** Where the topics of a range come from, by the zone's calendar. */
export function topicsPath(range: RangeName, now: Date, timeZone: string): string | null {
  const days = rangeOf({ ...readTrendsQuery(new URLSearchParams()), range }, now, timeZone);
  if (!days) return null;
  const search = new URLSearchParams({
    from: days.from.toISOString(),
    to: days.to.toISOString(),
    time_zone: timeZone,
    limit: SHOWN,
  });
  return `/api/v1/topics?${search}`;
}
