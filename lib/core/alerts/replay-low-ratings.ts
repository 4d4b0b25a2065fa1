import { RATINGS } from '#lib/core/feedback/feedback.ts';
import type { RuleParams } from './alert-rule.ts';
import type { CountedSpan } from './running-sums.ts';

/** When a rule would have raised an alert, had nobody acknowledged any. */
export function replayLowRatings(
  quarters: readonly CountedSpan[],
  { threshold, resolve_minutes: minutes }: RuleParams<'low_rating'>,
): Date[] {
  const raised: Date[] = [];
  for (const { at, ratings } of quarters) {
    const isLow = RATINGS.some((rating) => rating <= threshold && ratings[rating] > 0);
    const open = raised.at(-1);
    if (!isLow || (open && at.getTime() - open.getTime() < minutes * 60_000)) continue;
    raised.push(at);
  }
  return raised;
}
