import type { Schedule } from './schedule.ts';
import { scheduleClock } from './schedule-clock.ts';

/** The last occurrence at or before a moment; what came before that one is not asked for. */
export function latestOccurrence(schedule: Schedule, timeZone: string, moment: Date): Date {
  // The reference itself is not among them.
  const reference = new Date(moment.getTime() + 1_000);
  const clock = scheduleClock(schedule, timeZone);
  const latest = clock.previousRuns(2, reference).find((one) => one <= moment);
  if (!latest) throw new Error('a schedule without a beginning has begun');
  return latest;
}
