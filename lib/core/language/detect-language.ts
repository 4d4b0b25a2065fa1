import { functionWordOf } from './function-word-of.ts';
import { languageModel } from './language-model.ts';
import { LANGUAGES_BY_SCRIPT } from './languages-by-script.ts';
import { letterHints } from './letter-hints.ts';
import { mayHoldAddress } from './may-hold-address.ts';
import { modelLanguage, publicTag } from './model-language.ts';
import type { Script } from './read-script.ts';
import { readScript } from './read-script.ts';
import { scoreLanguages } from './score-languages.ts';

// Found on the development sets. In the model's scores, where an n-gram is worth about 100: the
// page's language outweighs one doubtful n-gram, and gives way to a second that denies it.
const PRIOR = 100;
const WIDELY_WRITTEN = 30;
const RARE_LETTER = 100;
const FUNCTION_WORD = 40;
// In a language the model knows, a text scores about 85 an n-gram; in another, half of that. So a
// page in Swahili gets its own texts back, and English ones as English.
const KNOWN = 50;
const LONGEST = 1000;

const NOISE = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+|[@#][\p{L}\p{N}_]{1,64}/giu;
const BETWEEN_WORDS = /[^\p{L}]+(?<!['`’])/gu;
const WIDE = new Set(
  'en es fr de it pt nl pl tr ru ar hi ja zh ko sv da no fi el ro cs hu ms vi uk he th'.split(' '),
);
// Written alike in so many languages that they tell nothing of the text's.
const INTERNATIONAL = new Set(
  `ok okay okey oki top super wow bravo cool lol xd haha hahaha hehe hmm no info wifi app pizza
  hotel taxi email qr vip gps`.split(/\s+/),
);
const NOT_LATIN = new Set(Object.values(LANGUAGES_BY_SCRIPT).flat());

/**
 * Tells the language a text is written in.
 *
 * @param text what the customer wrote; of a longer one, the first 1000 UTF-16 units count
 * @param prior locale of the page ('es', 'pt-BR'); short and doubtful texts lean to it
 * @returns BCP 47 primary tag ('es', 'zh'), or 'und' where nothing can be known ('👍', '5/5')
 */
export function detectLanguage(text: string, prior?: string): string {
  const given = text.slice(0, LONGEST).normalize('NFC');
  const clean = mayHoldAddress(given) ? given.replace(NOISE, ' ') : given;
  const script = readScript(clean);
  if (!script) return 'und';

  const own = modelLanguage(prior);
  const candidates = LANGUAGES_BY_SCRIPT[script];
  const [only] = candidates ?? [];
  if (only !== undefined && candidates?.length === 1) return only;
  if (script === 'Han') return own === 'ja' && clean.trim().length <= 8 ? 'ja' : 'zh';

  const fallback = own !== '' && isWrittenIn(own, script) ? own : '';
  const words = clean.replace(BETWEEN_WORDS, ' ').trim().toLowerCase().split(' ');
  // A single Latin letter tells nothing; where vowels are marks, words come apart into letters.
  const shortest = script === 'Latin' ? 2 : 1;
  const telling = words.some((word) => word.length >= shortest && !INTERNATIONAL.has(word));
  const found = telling ? best(words, script, fallback) : fallback;
  return found === '' ? 'und' : publicTag(found, prior);
}

function isWrittenIn(language: string, script: Script): boolean {
  const candidates = LANGUAGES_BY_SCRIPT[script];
  return candidates ? candidates.includes(language) : !NOT_LATIN.has(language);
}

function best(words: readonly string[], script: Script, own: string): string {
  const { scores, grams } = scoreLanguages(words);
  addHints(scores, words);
  let found = '';
  let most = 0;
  for (const [language, score] of scores) {
    const lean = language === own ? PRIOR : 0;
    // What is no match even with every lean needs no look at how it is written.
    if (score + lean + WIDELY_WRITTEN <= most || !isWrittenIn(language, script)) continue;
    const wide = WIDE.has(language) ? WIDELY_WRITTEN : 0;
    if (score + lean + wide > most) {
      found = language;
      most = score + lean + wide;
    }
  }
  if (found === '') return own;
  const strange = most / grams < KNOWN && own !== '' && !languageModel().languages.includes(own);
  return strange ? own : found;
}

/** Adds what rare letters and the commonest words say, the more the fewer languages share them. */
function addHints(scores: Map<string, number>, words: readonly string[]): void {
  const add = (languages: readonly string[], weight: number) => {
    const share = weight / Math.sqrt(languages.length);
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + share);
  };
  for (const languages of letterHints(words.join(' '))) add(languages, RARE_LETTER);
  for (const word of new Set(words)) add(functionWordOf(word), FUNCTION_WORD);
}
