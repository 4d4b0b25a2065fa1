import { localToUtc } from '#lib/core/time/local-to-utc.ts';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';
import type { Period } from './alert.ts';

const WEEK_MS = 7 * 86_400_000;

/**
 * The same hours of the same weekdays, by a zone's clocks, in each of so many weeks before; the
 * nearest first, and none that begins before `earliest`.
 */
export function sameHoursOf(
  { from, to }: Period,
  weeks: number,
  earliest: Date,
  timeZone: string,
): Period[] {
  const offsetAt = zoneOffset(timeZone);
  const before = (moment: Date, week: number) => {
    const local = moment.getTime() + offsetAt(moment.getTime());
    return new Date(localToUtc(local - week * WEEK_MS, offsetAt));
  };
  return Array.from({ length: weeks }, (_, index) => ({
    from: before(from, index + 1),
    to: before(to, index + 1),
  })).filter((period) => period.from >= earliest && period.from < period.to);
}
