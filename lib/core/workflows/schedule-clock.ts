import { Cron } from 'croner';
import type { Schedule } from './schedule.ts';

/**
 * A schedule in a time zone, to be asked for its occurrences. A time that the clocks skip in spring
 * comes when they skip it; one that they show twice in autumn comes once, the first time.
 */
export function scheduleClock({ minute, weekday }: Schedule, timeZone: string): Cron {
  const time = `${minute % 60} ${Math.floor(minute / 60)}`;
  return new Cron(`${time} * * ${weekday ?? '*'}`, { timezone: timeZone, paused: true });
}
