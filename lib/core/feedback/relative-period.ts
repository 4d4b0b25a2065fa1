export const PERIODS = ['hour', 'day', 'week', 'month'] as const;
/** A stretch of time that ends now and moves along with it. */
export type Period = (typeof PERIODS)[number];

const HOUR_MS = 3_600_000;
const LENGTHS: Record<Period, number> = {
  hour: HOUR_MS,
  day: 24 * HOUR_MS,
  week: 7 * 24 * HOUR_MS,
  month: 30 * 24 * HOUR_MS,
};

/** Where a period that ends at `now` begins. */
export function startOfPeriod(period: Period, now: Date): Date {
  return new Date(now.getTime() - LENGTHS[period]);
}
