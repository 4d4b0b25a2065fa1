import type { ZoneOffset } from './zone-offset.ts';

const DAY_MS = 86_400_000;

/**
 * The first moment at which a zone's clocks show this time or, where they skip it, the moment at
 * which they skip it. `local` is what the clocks show, as milliseconds of a UTC date.
 */
export function localToUtc(local: number, offsetAt: ZoneOffset): number {
  const before = offsetAt(local - DAY_MS);
  const after = offsetAt(local + DAY_MS);
  const early = local - before;
  if (before === after || offsetAt(early) === before) return early;
  let late = local - after;
  if (offsetAt(late) === after) return late;
  // Neither offset shows it: the clocks were put forward over it, between `late` and `early`.
  let changed = early;
  while (changed - late > 1) {
    const middle = Math.floor((late + changed) / 2);
    if (offsetAt(middle) === after) changed = middle;
    else late = middle;
  }
  return changed;
}
