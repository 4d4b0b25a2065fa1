import type { Schedule } from './schedule.ts';
import { scheduleClock } from './schedule-clock.ts';

/** The first occurrence after a moment. @throws Error where there is none, which no schedule has. */
export function nextOccurrence(schedule: Schedule, timeZone: string, moment: Date): Date {
  const next = scheduleClock(schedule, timeZone).nextRun(moment);
  if (!next) throw new Error('a schedule without an end has ended');
  return next;
}
