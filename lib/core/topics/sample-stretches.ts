export interface Stretch {
  /** Milliseconds of the epoch; the stretch is `[low, high)`. */
  low: number;
  high: number;
}

/**
 * Where to read so as to see every part of a range in proportion: places evenly spaced among its
 * pieces, as stretches that each end where the next begins. The same range gives the same places.
 *
 * @param spans how many pieces each span of time holds, in order
 */
export function sampleStretches(
  spans: readonly { low: number; high: number; pieces: number }[],
  stretches: number,
): Stretch[] {
  const total = spans.reduce((sum, { pieces }) => sum + pieces, 0);
  const step = total / stretches;
  const starts: number[] = [];
  let before = 0;
  for (const { low, high, pieces } of spans) {
    // The next places are at (i + ½) · step, for as long as they lie among these pieces.
    while (starts.length < stretches && (starts.length + 0.5) * step < before + pieces) {
      const part = ((starts.length + 0.5) * step - before) / pieces;
      starts.push(Math.floor(low + part * (high - low)));
    }
    before += pieces;
  }
  const distinct = [...new Set(starts)];
  const end = spans.at(-1)?.high ?? 0;
  return distinct.map((low, index) => ({ low, high: distinct[index + 1] ?? end }));
}
