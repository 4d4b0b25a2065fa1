import type { RuleParams } from './alert-rule.ts';
import { judgeSilence } from './judge-silence.ts';
import type { RunningSums } from './running-sums.ts';
import { sameHoursOf } from './same-hours-of.ts';

const QUARTER_MS = 900_000;
const WEEK_MS = 7 * 86_400_000;

/** When a rule would have raised an alert, looking every quarter of an hour. */
export function replaySilence(
  sums: RunningSums,
  { from, to, first }: { from: Date; to: Date; first: Date },
  params: RuleParams<'silence'>,
  timeZone: string,
): Date[] {
  const raised: Date[] = [];
  let last = first.getTime();
  let isOpen = false;
  // A week earlier, so that it is known since when it is silent.
  for (let at = from.getTime() - WEEK_MS; at <= to.getTime(); at += QUARTER_MS) {
    if (sums.total(at - QUARTER_MS, at) > 0) {
      last = at;
      isOpen = false;
      continue;
    }
    if (isOpen || at - last < params.min_minutes * 60_000) continue;
    const start = Math.max(last, at - WEEK_MS);
    const hours = sameHoursOf(
      { from: new Date(start), to: new Date(at) },
      params.weeks,
      first,
      timeZone,
    );
    const earlier = hours.map((hour) => sums.total(hour.from.getTime(), hour.to.getTime()));
    const perWeek = sums.total(start - hours.length * WEEK_MS, start) / Math.max(1, hours.length);
    const now = new Date(at);
    if (!judgeSilence({ last: new Date(last), now, earlier, perWeek }, params)) continue;
    isOpen = true;
    if (now >= from) raised.push(now);
  }
  return raised;
}
