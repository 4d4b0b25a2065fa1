import { RATINGS } from '#lib/core/feedback/feedback.ts';
import { averageRating } from '#lib/core/metrics/counts.ts';
import type { RatingCounts } from '#lib/core/metrics/metrics.ts';
import type { AlertFigures, Severity } from './alert.ts';
import type { RuleParams } from './alert-rule.ts';
import { chanceOfSum } from './chance-of-sum.ts';
import type { Level } from './follow-alert.ts';

/** A baseline must tell more than the window it is held against. */
const LEAST_BASELINE = 3;
/** A drop has ended when it is less than this part of what counts as one. */
const ENDED = 0.5;
const CRITICAL_DROP = 1;

export interface Drop {
  level: Level;
  severity: Severity;
  figures: AlertFigures;
}

const total = (counts: RatingCounts) => RATINGS.reduce((sum, rating) => sum + counts[rating], 0);

/**
 * Whether the ratings of a window are lower than those of the time before it, by `min_drop` or more
 * and by more than chance: the probability that as many ratings, drawn at the shares of the
 * baseline, sum to so little. Each share has Jeffreys' prior of one half, so that a rating nobody
 * gave yet is unlikely, not impossible.
 */
export function judgeDrop(
  window: RatingCounts,
  baseline: RatingCounts,
  params: RuleParams<'rating_drop'>,
): Drop | null {
  const [count, before] = [total(window), total(baseline)];
  const [average, usual] = [averageRating(window), averageRating(baseline)];
  if (count < params.min_count || before < LEAST_BASELINE * params.min_count) return null;
  if (average === null || usual === null) return null;
  const drop = usual - average;
  const figures = {
    count,
    average_rating: average,
    baseline_rating: usual,
    baseline_count: before,
  };
  const severity = drop >= CRITICAL_DROP ? 'critical' : 'warning';
  if (drop < params.min_drop) {
    const level = drop < ENDED * params.min_drop ? 'clear' : 'near';
    return { level, severity, figures };
  }
  const shares = RATINGS.map((rating) => (baseline[rating] + 0.5) / (before + 2.5));
  const p = chanceOfSum(shares, count, Math.round(average * count));
  return {
    level: p <= params.p_value ? 'over' : 'near',
    severity,
    figures: { ...figures, p_value: p },
  };
}
