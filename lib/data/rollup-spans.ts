const MINUTE_MS = 60_000;

/** A stretch of time and the rollup's span that counts it, in minutes; 0: no rollup does. */
export interface Stretch {
  span: number;
  /** Milliseconds of the epoch; the stretch is `[low, high)`. */
  low: number;
  high: number;
}

/** The rollup's spans in minutes, finest first: quarters, hours and days of UTC. */
const SPANS = [15, 60, 1440];

/**
 * Divides `[from, to)` so that most of it is counted in the longest spans that no cut divides: days,
 * hours before and after them, quarters before and after those, and single rows at the very ends.
 */
export function rollupSpans(from: number, to: number, cuts: number[]): Stretch[] {
  let stretches: Stretch[] = [{ span: 0, low: from, high: to }];
  for (const span of SPANS) {
    const length = span * MINUTE_MS;
    if (cuts.some((cut) => cut % length !== 0)) break;
    const low = Math.ceil(from / length) * length;
    const high = Math.floor(to / length) * length;
    if (low >= high) break;
    stretches = [
      ...stretches.flatMap((one) => [
        { ...one, high: Math.min(one.high, low) },
        { ...one, low: Math.max(one.low, high) },
      ]),
      { span, low, high },
    ].filter((one) => one.low < one.high);
  }
  return stretches;
}
