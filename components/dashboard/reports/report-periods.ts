import { localToUtc } from '#lib/core/time/local-to-utc.ts';
import { zoneOffset } from '#lib/core/time/zone-offset.ts';

export const REPORT_PERIODS = ['week', 'weekly', 'daily', 'month', 'custom'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What to ask the API for. */
export interface ReportAsked {
  report_type: 'on_demand' | 'weekly' | 'daily';
  from?: string;
  to?: string;
}

/** The midnight in front of a 'YYYY-MM-DD' of the zone's calendar, or of a day after it. */
function midnight(day: string, plus: number, timeZone: string): Date | null {
  const local = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(local)) return null;
  return new Date(localToUtc(local + plus * DAY_MS, zoneOffset(timeZone)));
}

/** Null where the chosen days are missing, turned around or all ahead. */
export function reportAsked(
  period: ReportPeriod,
  days: { from: string; to: string },
  now: Date,
  timeZone: string,
): ReportAsked | null {
  if (period === 'daily' || period === 'weekly') return { report_type: period };
  if (period === 'week') return { report_type: 'on_demand' };
  if (period === 'month') {
    const to = now.getTime() - (now.getTime() % MINUTE_MS);
    const from = new Date(to - 30 * DAY_MS).toISOString();
    return { report_type: 'on_demand', from, to: new Date(to).toISOString() };
  }
  const from = midnight(days.from, 0, timeZone);
  const end = midnight(days.to, 1, timeZone);
  if (!from || !end) return null;
  const to = new Date(Math.min(end.getTime(), now.getTime()));
  if (from >= to) return null;
  return { report_type: 'on_demand', from: from.toISOString(), to: to.toISOString() };
}
