import type { Bucket } from '#lib/core/time/bucket-starts.ts';

export const RANGES = ['7d', '30d', '90d', '12m', 'custom'] as const;
export type RangeName = (typeof RANGES)[number];

export const TREND_BUCKETS = ['hour', 'day', 'week', 'month'] as const satisfies readonly Bucket[];
export type TrendBucket = (typeof TREND_BUCKETS)[number];

export const TREND_SPLITS = ['none', 'sentiment', 'source', 'language'] as const;
export type TrendSplit = (typeof TREND_SPLITS)[number];

/** What the page shows, as its address says it. */
export interface TrendsQuery {
  range: RangeName;
  /** Days in the viewer's calendar, both inclusive; they count when the range is `custom`. */
  from: string;
  to: string;
  /** Null: fitting to the range. */
  bucket: TrendBucket | null;
  compare: boolean;
  split: TrendSplit;
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T | undefined =>
  known.find((one) => one === value);

/** What makes no sense in an address counts as not said. */
export function readTrendsQuery(params: URLSearchParams): TrendsQuery {
  return {
    range: oneOf(RANGES, params.get('range')) ?? '7d',
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    bucket: oneOf(TREND_BUCKETS, params.get('bucket')) ?? null,
    compare: params.get('compare') === 'previous',
    split: oneOf(TREND_SPLITS, params.get('split')) ?? 'none',
  };
}

/** The page under this query; what is as usual is left out. */
export function trendsHref(query: TrendsQuery): string {
  const search = new URLSearchParams();
  if (query.range !== '7d') search.set('range', query.range);
  if (query.range === 'custom') {
    if (query.from) search.set('from', query.from);
    if (query.to) search.set('to', query.to);
  }
  if (query.bucket) search.set('bucket', query.bucket);
  if (query.compare) search.set('compare', 'previous');
  if (query.split !== 'none') search.set('split', query.split);
  return search.size === 0 ? '/admin/trends' : `/admin/trends?${search}`;
}
