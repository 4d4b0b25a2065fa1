import { hashGrams } from '#lib/core/sentiment/hash-grams.ts';
import { readLexiconFeatures } from '#lib/core/sentiment/lexicon-features.ts';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import { judgementOf, weighFeatures } from '#lib/core/sentiment/weigh-features.ts';
import { bucketsOf, FOLDS, SITE_BUCKETS } from './correction.ts';
import { type Figures, Tally } from './figures.ts';
import { fitFold, type Lesson, sumOf } from './fit-fold.ts';
import { foldOf } from './fold-of.ts';
import { isBetter, type Trial } from './is-better.ts';
import { NearCopies } from './near-copies.ts';

const LETTER = /\p{L}/u;

export interface RatedText {
  text: string;
  rating: number;
  language: string;
}

/** Fewer of either tell nothing apart. */
export const LEAST_PAIRS = 200;
export const LEAST_OF_SIDE = 30;

export interface Learnt {
  /** Those whose text has any words. */
  pairs: number;
  /** Near-copies counted once. */
  groups: number;
  before: Figures;
  after: Figures;
  /** By more than chance, in telling praise from complaint; and nothing lost in macro-F1. */
  better: boolean;
  weights: Int8Array;
  units: number[];
}

/** What a rating says of the sentiment: 4–5 praise, 3 neither, 1–2 complaint. */
export function sentimentOfRating(rating: number): Sentiment {
  if (rating === 3) return 'neutral';
  return rating > 3 ? 'positive' : 'negative';
}

interface Row extends Lesson {
  fold: number;
  group: number;
}

/**
 * Learns from a site's own pairs of text and rating what its words mean there, and measures by
 * cross-validation whether that judges texts it has not learnt from better. The models it measures
 * are the ones it returns. The same pairs in the same order give the same bytes.
 * @returns null where there are too few pairs to learn from.
 */
export function learnCorrection(pairs: readonly RatedText[]): Learnt | null {
  const rows = rowsOf(pairs);
  const has = (side: Sentiment) => rows.filter(({ sentiment }) => sentiment === side).length;
  if (rows.length < LEAST_PAIRS) return null;
  if (Math.min(has('positive'), has('negative')) < LEAST_OF_SIDE) return null;
  const foldsOf = foldsByGroup(rows);
  const weights = new Int8Array(FOLDS * SITE_BUCKETS * 2);
  const units: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const strangers = rows.filter(({ group }) => !foldsOf.get(group)?.has(fold));
    units.push(pack(fitFold(strangers), weights, fold * SITE_BUCKETS * 2));
  }
  const { before, after, trials } = measure(rows, weights, units);
  return {
    pairs: rows.length,
    groups: foldsOf.size,
    before,
    after,
    better: after.macro_f1 >= before.macro_f1 && isBetter(trials),
    weights,
    units,
  };
}

function rowsOf(pairs: readonly RatedText[]): Row[] {
  const copies = new NearCopies();
  return pairs.flatMap(({ text, rating, language }): Row[] => {
    const grams = hashGrams(text);
    if (grams.length === 0 || !LETTER.test(text)) return [];
    const gramScale = 1 / Math.sqrt(grams.length);
    const lexicon = readLexiconFeatures(text, language);
    return [
      {
        base: weighFeatures({ lexicon, grams, gramScale }),
        buckets: bucketsOf(grams),
        scale: gramScale,
        sentiment: sentimentOfRating(rating),
        fold: foldOf(grams),
        group: copies.add(grams),
      },
    ];
  });
}

/** A group that lies in two folds is learnt by neither. */
function foldsByGroup(rows: readonly Row[]): Map<number, Set<number>> {
  const folds = new Map<number, Set<number>>();
  for (const { group, fold } of rows) {
    const known = folds.get(group) ?? new Set();
    folds.set(group, known.add(fold));
  }
  return folds;
}

/** As signed bytes. @returns what one of them is worth */
function pack(fitted: Float32Array, into: Int8Array, offset: number): number {
  const unit = fitted.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  if (unit > 0)
    into.set(
      fitted.map((weight) => Math.round(weight / unit)),
      offset,
    );
  return unit;
}

function measure(rows: readonly Row[], weights: Int8Array, units: readonly number[]) {
  const [before, after] = [new Tally(), new Tally()];
  const trials: Trial[] = [];
  for (const { base, buckets, scale, sentiment, fold, group } of rows) {
    const sum = sumOf(weights, buckets, fold * SITE_BUCKETS * 2);
    const size = scale * (units[fold] ?? 0);
    const [added, doubt] = [sum.polarity * size, sum.neutrality * size];
    const was = judgementOf(base);
    const is = judgementOf({
      polarity: base.polarity + added,
      neutrality: base.neutrality + doubt,
    });
    before.add(sentiment, was);
    after.add(sentiment, is);
    if (sentiment === 'neutral') continue;
    const praise = sentiment === 'positive';
    trials.push({ group, praise, before: was.score, after: is.score, added });
  }
  return { before: before.figures(), after: after.figures(), trials };
}
