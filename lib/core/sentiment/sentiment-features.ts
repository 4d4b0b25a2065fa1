import { hashGrams } from './hash-grams.ts';
import { readLexiconFeatures } from './lexicon-features.ts';

/** A text as the numbers that judge it. What a site learns from its own customers reads them too. */
export interface SentimentFeatures {
  /** In the order of `LEXICON_FEATURES`. */
  readonly lexicon: Float64Array;
  /** A bucket of each n-gram, repeats included; see `hashGrams`. */
  readonly grams: readonly number[];
  /** What each n-gram counts, so that a long text weighs about as much as a short one. */
  readonly gramScale: number;
}

/**
 * @param text what the customer wrote
 * @param language BCP 47 primary tag, or 'und'
 */
export function readSentimentFeatures(text: string, language: string): SentimentFeatures {
  const grams = hashGrams(text);
  return {
    lexicon: readLexiconFeatures(text, language),
    grams,
    gramScale: 1 / Math.sqrt(Math.max(1, grams.length)),
  };
}
