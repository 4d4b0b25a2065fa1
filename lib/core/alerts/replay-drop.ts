import type { RuleParams } from './alert-rule.ts';
import { ALERT_TIMING } from './alert-timing.ts';
import { judgeDrop } from './judge-drop.ts';
import { type ReplayedMoment, replayAlerts } from './replay-alerts.ts';
import type { RunningSums } from './running-sums.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Looks every hour, where the rule itself looks every minute. */
function* moments(
  sums: RunningSums,
  { from, to }: { from: Date; to: Date },
  params: RuleParams<'rating_drop'>,
): Generator<ReplayedMoment> {
  for (let at = from.getTime(); at <= to.getTime(); at += HOUR_MS) {
    const start = at - params.window_minutes * 60_000;
    const window = sums.between(start, at);
    const drop = judgeDrop(
      window,
      sums.between(start - params.baseline_days * DAY_MS, start),
      params,
    );
    yield { at: new Date(at), seen: drop ? [{ topic: null, level: drop.level }] : [] };
  }
}

/** When a rule would have raised an alert. */
export function replayDrop(
  sums: RunningSums,
  period: { from: Date; to: Date },
  params: RuleParams<'rating_drop'>,
): Date[] {
  return replayAlerts(moments(sums, period, params), ALERT_TIMING.rating_drop);
}
