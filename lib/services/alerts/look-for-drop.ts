import { MOST_EVIDENCE } from '#lib/core/alerts/alert.ts';
import type { AlertRule } from '#lib/core/alerts/alert-rule.ts';
import { judgeDrop } from '#lib/core/alerts/judge-drop.ts';
import {
  type CountedPeriod,
  countGivenRatings,
  countRatings,
  holdsForeignFeedback,
} from '#lib/data/count-ratings.ts';
import { newestLowIds } from '#lib/data/newest-low-ids.ts';
import type { Context } from '#lib/services/context.ts';
import type { Seen } from './seen.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** The ratings of the window against those of the days before it. */
export async function lookForDrop(
  { db, now }: Context,
  { params, source }: AlertRule<'rating_drop'>,
): Promise<Seen[]> {
  const to = now();
  const from = new Date(to.getTime() - params.window_minutes * MINUTE_MS);
  const start = new Date(from.getTime() - params.baseline_days * DAY_MS);
  const [inWindow, isForeign] = await Promise.all([
    countRatings(db, { from, to, source }),
    holdsForeignFeedback(db, from),
  ]);
  // Nothing is read of those who have too little feedback for a word on it.
  if (Object.values(inWindow).reduce((sum, count) => sum + count, 0) < params.min_count) return [];
  const count = (period: CountedPeriod) =>
    isForeign ? countGivenRatings(db, period) : countRatings(db, period);
  const [window, baseline] = await Promise.all([
    isForeign ? count({ from, to, source }) : inWindow,
    count({ from: start, to: from, source }),
  ]);
  const drop = judgeDrop(window, baseline, params);
  if (!drop) return [];
  const feedbackIds =
    drop.level === 'clear' ? [] : await newestLowIds(db, { from, to, source }, MOST_EVIDENCE);
  return [{ topic: null, ...drop, period: { from, to }, feedbackIds }];
}
