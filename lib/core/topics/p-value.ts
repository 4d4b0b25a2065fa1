/**
 * The two-sided p-value of a standard normal deviate, to within 1.5e-7 (M. Abramowitz and
 * I. Stegun, 'Handbook of Mathematical Functions', 7.1.26).
 */
export function pOfZ(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return series * Math.exp(-x * x);
}

/** Of χ² with one degree of freedom, or of a G² of either sign. */
export const pOfG2 = (g2: number) => pOfZ(Math.sqrt(Math.abs(g2)));

const FALSE_DISCOVERIES = 0.05;

/**
 * Which of many p-values are significant, so that at most 5 % of those are false (Y. Benjamini and
 * Y. Hochberg, 'Controlling the False Discovery Rate', 1995).
 */
export function significantAmong(pValues: readonly number[]): boolean[] {
  const sorted = [...pValues].sort((a, b) => a - b);
  const limit = sorted.findLast((p, rank) => p <= ((rank + 1) / sorted.length) * FALSE_DISCOVERIES);
  return pValues.map((p) => limit !== undefined && p <= limit);
}
