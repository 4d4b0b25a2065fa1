import type { Alert } from '#lib/core/alerts/alert.ts';
import type { AlertRule } from '#lib/core/alerts/alert-rule.ts';
import { judgeSilence } from '#lib/core/alerts/judge-silence.ts';
import { sameHoursOf } from '#lib/core/alerts/same-hours-of.ts';
import {
  type CountedPeriod,
  countGivenRatings,
  countRatings,
  firstAndLast,
  holdsForeignFeedback,
} from '#lib/data/count-ratings.ts';
import type { Context } from '#lib/services/context.ts';
import type { Seen } from './seen.ts';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 86_400_000;

/** No feedback for longer than usual: an open one ends with the next piece, nothing else. */
export async function lookForSilence(
  { db, now }: Context,
  { params, source }: AlertRule<'silence'>,
  open: Alert | undefined,
  timeZone: string,
): Promise<Seen[]> {
  const ends = await firstAndLast(db, source);
  if (!ends) return [];
  const [to, { last }] = [now(), ends];
  const silent = Math.floor((to.getTime() - last.getTime()) / MINUTE_MS);
  if (open) {
    const goesOn = open.figures.last_feedback_at === last.toISOString();
    const figures = { ...open.figures, silent_minutes: silent };
    return [{ ...open, figures, period: { from: last, to }, level: goesOn ? 'near' : 'clear' }];
  }
  if (silent < params.min_minutes) return [];
  // Beyond a week the same hours would be counted twice.
  const from = new Date(Math.max(last.getTime(), to.getTime() - WEEK_MS));
  const hours = sameHoursOf({ from, to }, params.weeks, ends.first, timeZone);
  const weeksStart = new Date(from.getTime() - hours.length * WEEK_MS);
  const isForeign = await holdsForeignFeedback(db, to);
  const count = async (period: Omit<CountedPeriod, 'source'>) => {
    const counted = isForeign ? countGivenRatings : countRatings;
    const ratings = await counted(db, { ...period, source });
    return Object.values(ratings).reduce((sum, pieces) => sum + pieces, 0);
  };
  const earlier = await Promise.all(hours.map(count));
  const perWeek = (await count({ from: weeksStart, to: from })) / Math.max(1, hours.length);
  const found = judgeSilence({ last, now: to, earlier, perWeek }, params);
  if (!found) return [];
  return [{ topic: null, level: 'over', ...found, period: { from: last, to }, feedbackIds: [] }];
}
