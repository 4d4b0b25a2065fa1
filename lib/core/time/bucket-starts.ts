import { localToUtc } from './local-to-utc.ts';
import { type ZoneOffset, zoneOffset } from './zone-offset.ts';

export const BUCKETS = ['minute', 'hour', 'day', 'week', 'month'] as const;
export type Bucket = (typeof BUCKETS)[number];

const DAY_MS = 86_400_000;
const CLOCK_MS = { minute: 60_000, hour: 3_600_000 };

/** The remainder that is never negative, also before 1970. */
const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;

/** The midnight that ends what holds this day, days since 1 January 1970; weeks begin on Monday. */
function nextMidnight(day: number, bucket: 'day' | 'week' | 'month'): number {
  if (bucket === 'day') return (day + 1) * DAY_MS;
  if (bucket === 'week') return (day + 7 - modulo(day + 3, 7)) * DAY_MS;
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Where the bucket that holds `moment` ends. */
function bucketEnd(moment: number, bucket: Bucket, offsetAt: ZoneOffset): number {
  const local = moment + offsetAt(moment);
  // By the clock's own face: an hour that comes twice in autumn is two buckets.
  if (bucket === 'minute' || bucket === 'hour') {
    return moment + CLOCK_MS[bucket] - modulo(local, CLOCK_MS[bucket]);
  }
  let midnight = nextMidnight(Math.floor(local / DAY_MS), bucket);
  let end = localToUtc(midnight, offsetAt);
  while (end <= moment) {
    // A date that the zone skipped altogether.
    midnight = nextMidnight(midnight / DAY_MS, bucket);
    end = localToUtc(midnight, offsetAt);
  }
  return end;
}

/**
 * Cuts `[from, to)` where a zone's minutes, hours, days, ISO weeks or months begin. The first start
 * is `from` itself, wherever in its bucket it lies; a start's bucket ends at the next one, the last
 * at `to`. Ends after `limit` + 1 starts, however many there would be.
 */
export function bucketStarts(
  { from, to, bucket, timeZone }: { from: Date; to: Date; bucket: Bucket; timeZone: string },
  limit: number,
): Date[] {
  const offsetAt = zoneOffset(timeZone);
  const starts = [from];
  let start = bucketEnd(from.getTime(), bucket, offsetAt);
  while (start < to.getTime() && starts.length <= limit) {
    starts.push(new Date(start));
    start = bucketEnd(start, bucket, offsetAt);
  }
  return starts;
}
