import type { CompiledLexicon } from './compiled-lexicon.ts';
import { compileLexicon } from './compiled-lexicon.ts';
import { lexiconFor } from './lexicon-for.ts';
import { readUnits } from './read-units.ts';
import type { SentimentEngine, SentimentJudgement } from './sentiment-engine.ts';
import { weighSymbols } from './weigh-symbols.ts';
import { weighUnits } from './weigh-units.ts';

// Found on the development sets: wider hides mild complaints, narrower calls chance an opinion.
const NEUTRAL_MARGIN = 0.2;
const EXCLAMATION = 0.2;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const BARE = /^[\x00-\x7f]*$/;

const compiled = new Map<string, CompiledLexicon>();

/**
 * Judges by word lists, with negation, emphasis and 'but' after VADER (C. Hutto and E. Gilbert,
 * 'VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text', 2014).
 * Knows 28 languages; of others it reads emoji, emoticons and marks out of ten.
 */
export const lexiconEngine: SentimentEngine = { name: 'lexicon-1', analyze };

function analyze(text: string, language: string): SentimentJudgement {
  const plain = text.replace(ADDRESS, ' ');
  const lexicon = compiledFor(language, plain);
  let sum = weighSymbols(plain) + (lexicon ? weighUnits(readUnits(plain, lexicon), lexicon) : 0);
  if (sum !== 0) sum += Math.sign(sum) * EXCLAMATION * countExclamations(plain);

  // VADER's normalisation: 15 is about the largest squared sum expected of a text.
  const score = sum / Math.sqrt(sum * sum + 15);
  if (score >= NEUTRAL_MARGIN) return { sentiment: 'positive', score };
  if (score <= -NEUTRAL_MARGIN) return { sentiment: 'negative', score };
  return { sentiment: 'neutral', score };
}

function countExclamations(text: string): number {
  return Math.min(3, text.match(/[!！]/g)?.length ?? 0);
}

function compiledFor(language: string, text: string): CompiledLexicon | undefined {
  const lexicon = lexiconFor(language);
  if (!lexicon) return undefined;
  const bare = lexicon.marks === 'optional' && BARE.test(text);
  const key = bare ? `${language} bare` : language;
  let ready = compiled.get(key);
  if (!ready) {
    ready = compileLexicon(lexicon, bare);
    compiled.set(key, ready);
  }
  return ready;
}
