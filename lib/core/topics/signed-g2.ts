/**
 * Dunning's log-likelihood ratio G² of two shares, k₁ of n₁ and k₂ of n₂; negative where the first
 * share is the smaller (T. Dunning, 'Accurate Methods for the Statistics of Surprise and
 * Coincidence', 1993). It stays honest at small counts, where χ² and z do not.
 */
export function signedG2(k1: number, n1: number, k2: number, n2: number): number {
  const shared = (k1 + k2) / (n1 + n2);
  const g2 = 2 * (deviance(k1, n1, shared) + deviance(k2, n2, shared));
  return k1 / n1 >= k2 / n2 ? g2 : -g2;
}

function deviance(k: number, n: number, share: number): number {
  return term(k, n * share) + term(n - k, n * (1 - share));
}

function term(observed: number, expected: number): number {
  return observed > 0 && expected > 0 ? observed * Math.log(observed / expected) : 0;
}
