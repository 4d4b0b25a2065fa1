import { pOfZ } from '#lib/core/topics/p-value.ts';

/** Beyond so many draws the normal curve is closer than any rule needs. */
const MOST_EXACT = 300;

/**
 * How likely `draws` ratings, each 1 + index with the chance `shares[index]`, sum to `sum` or less:
 * exactly, by adding one rating after the other (W. Feller, 'An Introduction to Probability Theory
 * and Its Applications' I, XI.2, convolution of generating functions); above 300 draws by the
 * normal curve with its correction for continuity.
 */
export function chanceOfSum(shares: readonly number[], draws: number, sum: number): number {
  const over = sum - draws;
  if (over < 0) return 0;
  if (over >= draws * (shares.length - 1)) return 1;
  return draws > MOST_EXACT ? byNormal(shares, draws, over) : exactly(shares, draws, over);
}

/** Only sums up to `over` are kept, each rating counted from 0. */
function exactly(shares: readonly number[], draws: number, over: number): number {
  let chances = new Float64Array(over + 1);
  chances[0] = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const next = new Float64Array(over + 1);
    shares.forEach((share, step) => {
      for (let at = step; at <= over; at += 1) {
        next[at] = (next[at] ?? 0) + share * (chances[at - step] ?? 0);
      }
    });
    chances = next;
  }
  return Math.min(
    1,
    chances.reduce((total, chance) => total + chance, 0),
  );
}

function byNormal(shares: readonly number[], draws: number, over: number): number {
  const mean = shares.reduce((total, share, step) => total + share * step, 0);
  const square = shares.reduce((total, share, step) => total + share * step * step, 0);
  const z = (over + 0.5 - draws * mean) / Math.sqrt(draws * (square - mean * mean));
  return z < 0 ? pOfZ(z) / 2 : 1 - pOfZ(z) / 2;
}
