import { FOLDS } from './correction.ts';

/**
 * Which of the models must not have learnt from a text: the same for a text and its exact copies
 * always, for near-copies mostly (a MinHash: A. Broder, 'On the resemblance and containment of
 * documents', 1997).
 * @param grams as `hashGrams` gives them
 */
export function foldOf(grams: readonly number[]): number {
  let least = 0xffffffff;
  for (const gram of grams) least = Math.min(least, mix(gram, 1));
  return least % FOLDS;
}

/** A permutation of the 32-bit numbers, another for each seed. */
export function mix(value: number, seed: number): number {
  let mixed = Math.imul(value ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
