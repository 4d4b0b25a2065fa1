import type { SentimentEngine, SentimentJudgement } from './sentiment-engine.ts';
import { readSentimentFeatures } from './sentiment-features.ts';
import { judgementOf, weighFeatures } from './weigh-features.ts';
import { weighSymbols } from './weigh-symbols.ts';

const LETTER = /\p{L}/u;

/**
 * The embedded analyser: a logistic model over word lists read with negation, emphasis and 'but'
 * (28 languages), and over hashed words and pieces of words (any language).
 */
export const linearEngine: SentimentEngine = { name: 'linear-1', analyze };

function analyze(text: string, language: string): SentimentJudgement {
  if (!LETTER.test(text)) return judgeSymbols(weighSymbols(text));
  return judgementOf(weighFeatures(readSentimentFeatures(text, language)));
}

/** A text of emoji, stars or marks alone says what they say. */
function judgeSymbols(sum: number): SentimentJudgement {
  const score = Math.tanh(sum / 2);
  if (sum === 0) return { sentiment: 'neutral', score };
  return { sentiment: sum > 0 ? 'positive' : 'negative', score };
}
