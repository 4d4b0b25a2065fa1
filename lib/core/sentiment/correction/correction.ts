import { BUCKETS } from '#lib/core/sentiment/hash-grams.ts';

/** A text is judged by the one model of so many that has not learnt from it: see `foldOf`. */
export const FOLDS = 5;

/** A site's own words are counted in this many buckets. */
export const SITE_BUCKETS = 2 ** 14;

const SHIFT = Math.log2(BUCKETS / SITE_BUCKETS);

/** Polarity and neutrality of each bucket in turn, for each fold in turn; times the fold's unit. */
export interface Correction {
  /** What it was learnt upon: with other weights below it means nothing. */
  readonly base: string;
  /** Grows by one with each that is kept. */
  readonly version: number;
  readonly weights: Int8Array;
  readonly units: readonly number[];
}

/** The name that a judgement with this correction is stored under. */
export function engineNameOf({ base, version }: Pick<Correction, 'base' | 'version'>): string {
  return `${base}+site-${version}`;
}

/** Where a text's n-grams are in a fold's weights, repeats included. */
export function bucketsOf(grams: readonly number[]): Uint16Array {
  return Uint16Array.from(grams, (gram) => gram >>> SHIFT);
}
