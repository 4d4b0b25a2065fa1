import type { AlertFigures, Severity } from './alert.ts';
import type { RuleParams } from './alert-rule.ts';

export interface Silence {
  figures: AlertFigures;
  severity: Severity;
}

const MINUTE_MS = 60_000;
/** Fewer earlier weeks say nothing about what is usual. */
const LEAST_WEEKS = 2;
const CRITICAL_EXPECTED = 30;

/**
 * Whether it has been silent for longer than chance explains. `earlier` counts the same hours of the
 * same weekdays, a week each. Where x pieces came in w such weeks, none comes in one more with the
 * probability (w ∕ (w + 1))^(x + ½): a Poisson count of unknown rate with Jeffreys' prior (A. Gelman
 * et al., 'Bayesian Data Analysis', 2.6). An ordinary week has a pause after each of its pieces, so
 * that is multiplied by how many it has: `p_value` is the chance that a week holds such a silence.
 * Every earlier week but one must have had feedback then: a single busy one makes nothing usual.
 */
export function judgeSilence(
  {
    last,
    now,
    earlier,
    perWeek,
  }: { last: Date; now: Date; earlier: readonly number[]; perWeek: number },
  params: RuleParams<'silence'>,
): Silence | null {
  const silent = Math.floor((now.getTime() - last.getTime()) / MINUTE_MS);
  const weeks = earlier.length;
  if (silent < params.min_minutes || weeks < LEAST_WEEKS) return null;
  if (earlier.filter((count) => count === 0).length > 1) return null;
  if (weeks === LEAST_WEEKS && earlier.includes(0)) return null;
  const pieces = earlier.reduce((sum, count) => sum + count, 0);
  const none = (weeks / (weeks + 1)) ** (pieces + 0.5);
  const p = Math.min(1, none * Math.max(1, perWeek));
  if (p > params.p_value) return null;
  const expected = pieces / weeks;
  return {
    severity: expected >= CRITICAL_EXPECTED ? 'critical' : 'warning',
    figures: {
      silent_minutes: silent,
      expected,
      p_value: p,
      last_feedback_at: last.toISOString(),
    },
  };
}
