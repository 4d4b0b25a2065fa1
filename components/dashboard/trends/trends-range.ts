import { TREND_BUCKETS, type TrendBucket, type TrendsQuery } from './trends-query.ts';

/** From inclusive to exclusive. */
export interface TrendsRange {
  from: Date;
  to: Date;
}

const DAY_MS = 86_400_000;
/** The longest range, in days, for which each bucket is chosen by itself, and is on offer at all. */
const LIMITS: Record<TrendBucket, { fits: number; offered: number }> = {
  hour: { fits: 3, offered: 31 },
  day: { fits: 120, offered: 800 },
  week: { fits: 731, offered: Number.POSITIVE_INFINITY },
  month: { fits: Number.POSITIVE_INFINITY, offered: Number.POSITIVE_INFINITY },
};

/** The midnight with which a day of the viewer's own calendar begins. */
function midnight(day: Date, days = 0): Date {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);
}

/** 'YYYY-MM-DD' as the viewer's midnight; null for what is no day. */
function readDay(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const read = new Date(year, month - 1, day);
  return read.getFullYear() === year && read.getMonth() === month - 1 ? read : null;
}

/** 'YYYY-MM-DD' of the viewer's calendar. */
export function writeDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Whole days of the viewer's calendar, today as far as it has come. Null where the chosen days are
 * missing, turned around or all ahead.
 */
export function rangeOf(query: TrendsQuery, now: Date): TrendsRange | null {
  switch (query.range) {
    case '7d':
      return { from: midnight(now, -6), to: now };
    case '30d':
      return { from: midnight(now, -29), to: now };
    case '90d':
      return { from: midnight(now, -89), to: now };
    case '12m':
      return { from: new Date(now.getFullYear() - 1, now.getMonth(), now.getDate() + 1), to: now };
    case 'custom': {
      const from = readDay(query.from);
      const last = readDay(query.to);
      if (!from || !last) return null;
      const to = new Date(Math.min(midnight(last, 1).getTime(), now.getTime()));
      return from < to ? { from, to } : null;
    }
  }
}

const lengthInDays = ({ from, to }: TrendsRange) => (to.getTime() - from.getTime()) / DAY_MS;

/** Neither a handful of bars nor a forest of them. */
export function fittingBucket(range: TrendsRange): TrendBucket {
  return TREND_BUCKETS.find((bucket) => lengthInDays(range) <= LIMITS[bucket].fits) ?? 'month';
}

/** What the range can be cut into without giving more points than a screen can show. */
export function offeredBuckets(range: TrendsRange): TrendBucket[] {
  return TREND_BUCKETS.filter((bucket) => lengthInDays(range) <= LIMITS[bucket].offered);
}

/** The chosen bucket where it is on offer, else the fitting one. */
export function bucketOf(query: TrendsQuery, range: TrendsRange): TrendBucket {
  const { bucket } = query;
  return bucket && offeredBuckets(range).includes(bucket) ? bucket : fittingBucket(range);
}
