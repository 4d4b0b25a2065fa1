'use client';

import { useFetched } from '#components/dashboard/use-fetched.ts';
import type { Series } from '#lib/core/metrics/series.ts';
import type { TrendsQuery } from './trends-query.ts';
import { bucketOf, type TrendsRange } from './trends-range.ts';

/** Where the figures of a range come from, cut by the zone's calendar. */
export function seriesPath(query: TrendsQuery, range: TrendsRange, timeZone: string): string {
  const search = new URLSearchParams({
    from: range.from.toISOString(),
    to: range.to.toISOString(),
    bucket: bucketOf(query, range),
    time_zone: timeZone,
    split: query.split,
    ...(query.compare && { compare: 'previous' }),
  });
  return `/api/v1/series?${search}`;
}

/** The figures behind a path; without one, none. */
export function useSeries(path: string | null) {
  const { value, ...state } = useFetched<Series>(path);
  return { series: value, ...state };
}
