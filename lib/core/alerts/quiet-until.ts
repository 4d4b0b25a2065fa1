import { localToUtc } from '#lib/core/time/local-to-utc.ts';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';
import type { QuietStretch } from './alert-settings.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

function clock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE_MS;
}

/** 0 is Monday; 1 January 1970 was a Thursday. */
const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;

/**
 * Until when quiet hours last that hold at a moment; null: they do not. One that begins at the time
 * at which it ends is a whole day. Both ends are where the zone's clocks show them: in the nights in
 * which clocks change, quiet hours are an hour longer or shorter.
 */
export function quietUntil(
  moment: Date,
  hours: readonly (QuietStretch | null)[],
  timeZone: string,
): Date | null {
  const offsetAt = zoneOffset(timeZone);
  const now = moment.getTime();
  const today = Math.floor((now + offsetAt(now)) / DAY_MS);
  const ends = [today - 1, today].flatMap((day) => {
    const stretch = hours[weekday(day)];
    if (!stretch) return [];
    const [from, to] = [clock(stretch.from), clock(stretch.to)];
    const start = localToUtc(day * DAY_MS + from, offsetAt);
    const end = localToUtc((to > from ? day : day + 1) * DAY_MS + to, offsetAt);
    return start <= now && now < end ? [end] : [];
  });
  return ends.length > 0 ? new Date(Math.max(...ends)) : null;
}
