import { pOfG2, pOfZ } from '#lib/core/topics/p-value.ts';
import { signedG2 } from '#lib/core/topics/signed-g2.ts';
import type { Direction } from './facts.ts';
import { type Moments, pOfMeans } from './moments.ts';

const SURE = 0.05;
/** Of what is certain, some is too small to be worth a sentence. */
const LEAST_STARS = 0.05;
const LEAST_SHARE = 0.01;
const LEAST_GROWTH = 0.1;
const FEWEST = 10;

export const directionOf = (change: number): Direction => (change > 0 ? 1 : change < 0 ? -1 : 0);

/** Of `among` comparisons of mean ratings this is one: each must be the surer (Bonferroni). */
export function directionOfAverages(now: Moments, before: Moments, among: number): Direction {
  if (now.count === 0 || before.count === 0) return 0;
  const change = now.ratings / now.count - before.ratings / before.count;
  if (Math.abs(change) < LEAST_STARS) return 0;
  return pOfMeans(now, before) <= SURE / Math.max(1, among) ? directionOf(change) : 0;
}

/** Of two numbers of independent arrivals, for which their difference is normal. */
export function directionOfCounts(now: number, before: number): Direction {
  if (before === 0 || now + before < FEWEST) return 0;
  if (Math.abs(now - before) / before < LEAST_GROWTH) return 0;
  return pOfZ((now - before) / Math.sqrt(now + before)) <= SURE ? directionOf(now - before) : 0;
}

/** Of k₁ of n₁ and k₂ of n₂. */
export function directionOfShares(
  [k1, n1]: [number, number],
  [k2, n2]: [number, number],
): Direction {
  if (n1 < FEWEST || n2 < FEWEST) return 0;
  const change = k1 / n1 - k2 / n2;
  if (Math.abs(change) < LEAST_SHARE) return 0;
  return pOfG2(signedG2(k1, n1, k2, n2)) <= SURE ? directionOf(change) : 0;
}
