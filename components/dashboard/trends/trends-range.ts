import { localToUtc } from '#lib/core/time/local-to-utc.ts';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';
import { TREND_BUCKETS, type TrendBucket, type TrendsQuery } from './trends-query.ts';

/** From inclusive to exclusive. */
export interface TrendsRange {
  from: Date;
  to: Date;
}

const DAY_MS = 86_400_000;
const SOON_MS = 300_000;
/** The longest range, in days, for which each bucket is chosen by itself, and is on offer at all. */
const LIMITS: Record<TrendBucket, { fits: number; offered: number }> = {
  hour: { fits: 3, offered: 31 },
  day: { fits: 120, offered: 800 },
  week: { fits: 731, offered: Number.POSITIVE_INFINITY },
  month: { fits: Number.POSITIVE_INFINITY, offered: Number.POSITIVE_INFINITY },
};

/** What a zone's calendar shows at a moment, as a date of UTC. */
function localDay(moment: Date, timeZone: string): Date {
  return new Date(moment.getTime() + zoneOffset(timeZone)(moment.getTime()));
}

/** The midnight with which a day of the zone's calendar begins; days beyond a month carry over. */
function midnight(timeZone: string, year: number, month: number, day: number): Date {
  return new Date(localToUtc(Date.UTC(year, month, day), zoneOffset(timeZone)));
}

/** 'YYYY-MM-DD' as year, month from 0 and day; null for what is no day. */
function readDay(text: string): [year: number, month: number, day: number] | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const read = new Date(Date.UTC(year, month - 1, day));
  const isDay = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1;
  return isDay ? [year, month - 1, day] : null;
}

/** 'YYYY-MM-DD' of the zone's calendar. */
export function writeDay(moment: Date, timeZone: string): string {
  return localDay(moment, timeZone).toISOString().slice(0, 10);
}

/**
 * The next full five minutes: they hold nothing that is not there now, and whoever asks meanwhile asks
 * for the same range.
 */
const soonAfter = (now: Date) => new Date(Math.ceil(now.getTime() / SOON_MS) * SOON_MS);

/**
 * Whole days of the zone's calendar, today as far as it has come. Null where the chosen days are
 * missing, turned around or all ahead.
 */
export function rangeOf(query: TrendsQuery, now: Date, timeZone: string): TrendsRange | null {
  const today = localDay(now, timeZone);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  switch (query.range) {
    case '7d':
      return { from: midnight(timeZone, year, month, day - 6), to: soonAfter(now) };
    case '30d':
      return { from: midnight(timeZone, year, month, day - 29), to: soonAfter(now) };
    case '90d':
      return { from: midnight(timeZone, year, month, day - 89), to: soonAfter(now) };
    case '12m':
      return { from: midnight(timeZone, year - 1, month, day + 1), to: soonAfter(now) };
    case 'custom': {
      const first = readDay(query.from);
      const last = readDay(query.to);
      if (!first || !last) return null;
      const from = midnight(timeZone, ...first);
      const end = midnight(timeZone, last[0], last[1], last[2] + 1);
      const to = new Date(Math.min(end.getTime(), soonAfter(now).getTime()));
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
