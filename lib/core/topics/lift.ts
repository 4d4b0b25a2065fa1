/** One-sided 99 %. */
const Z = 2.326;

export interface Lift {
  /** How many times the usual share. */
  lift: number;
  /** What it is at least, with 99 % confidence. */
  atLeast: number;
}

/**
 * The share k₁ ∕ n₁ over the share (k₂ + ½) ∕ (n₂ + 1), where the ½ is Jeffreys' prior, so that what
 * was never named before has a finite lift. The bound is Katz' log interval (D. Katz et al.,
 * 'Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies', 1978). k₁ is at least 1.
 */
export function liftOf(k1: number, n1: number, k2: number, n2: number): Lift {
  const lift = k1 / n1 / ((k2 + 0.5) / (n2 + 1));
  const variance = 1 / k1 - 1 / n1 + 1 / (k2 + 0.5) - 1 / (n2 + 1);
  return { lift, atLeast: lift * Math.exp(-Z * Math.sqrt(Math.max(0, variance))) };
}
