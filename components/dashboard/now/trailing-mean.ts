/** A mean of `weight` values; null where there was nothing to take the mean of. */
export interface WeightedMean {
  mean: number | null;
  weight: number;
}

/**
 * For each place the mean over it and the places before it, `span` in all, each weighed by its
 * count: a quiet minute's one opinion does not throw the line about. Null while there was none.
 */
export function trailingMean(values: readonly WeightedMean[], span: number): (number | null)[] {
  return values.map((_, index) => {
    let sum = 0;
    let weight = 0;
    for (const value of values.slice(Math.max(0, index - span + 1), index + 1)) {
      if (value.mean === null) continue;
      sum += value.mean * value.weight;
      weight += value.weight;
    }
    return weight === 0 ? null : sum / weight;
  });
}
