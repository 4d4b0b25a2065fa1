import { hashGrams } from '#lib/core/sentiment/hash-grams.ts';
import { readLexiconFeatures } from '#lib/core/sentiment/lexicon-features.ts';
import { linearEngine } from '#lib/core/sentiment/linear-engine.ts';
import type { SentimentEngine } from '#lib/core/sentiment/sentiment-engine.ts';
import { judgementOf, weighFeatures } from '#lib/core/sentiment/weigh-features.ts';
import { bucketsOf, type Correction, engineNameOf, SITE_BUCKETS } from './correction.ts';
import { sumOf } from './fit-fold.ts';
import { foldOf } from './fold-of.ts';

const LETTER = /\p{L}/u;

/**
 * The embedded analyser with what a site's customers taught it. A text that it learnt from is judged
 * by the model that did not, so that nobody's rating takes part in the judgement of their own words.
 */
export function correctedEngine(correction: Correction): SentimentEngine {
  return {
    name: engineNameOf(correction),
    analyze(text, language) {
      if (!LETTER.test(text)) return linearEngine.analyze(text, language);
      const grams = hashGrams(text);
      const gramScale = 1 / Math.sqrt(Math.max(1, grams.length));
      const lexicon = readLexiconFeatures(text, language);
      const base = weighFeatures({ lexicon, grams, gramScale });
      const fold = foldOf(grams);
      const sum = sumOf(correction.weights, bucketsOf(grams), fold * SITE_BUCKETS * 2);
      const size = gramScale * (correction.units[fold] ?? 0);
      return judgementOf({
        polarity: base.polarity + sum.polarity * size,
        neutrality: base.neutrality + sum.neutrality * size,
      });
    },
  };
}
