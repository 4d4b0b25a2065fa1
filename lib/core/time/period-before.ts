import { localToUtc } from './local-to-utc.ts';
import { zoneOffset } from './zone-offset.ts';

/**
 * Where the period of the same length before `[from, to)` begins; it ends at `from`. The length is
 * that of the zone's calendar: before a week in which clocks changed lies a week from midnight on.
 */
export function periodBefore(from: Date, to: Date, timeZone: string): Date {
  const offsetAt = zoneOffset(timeZone);
  const localFrom = from.getTime() + offsetAt(from.getTime());
  const localTo = to.getTime() + offsetAt(to.getTime());
  // Within an hour that comes twice the clocks may stand still: then by time elapsed.
  const elapsed = to.getTime() - from.getTime();
  const length = localTo > localFrom ? localTo - localFrom : elapsed;
  return new Date(Math.min(localToUtc(localFrom - length, offsetAt), from.getTime() - 1));
}
