import { stopWordsFor } from './stop-words-for.ts';

const SHORT_HIRAGANA = /^[\p{Script=Hiragana}\p{M}ー]{1,3}$/u;
const LONE_HAN = /^\p{Script=Han}$/u;
const LONGEST_JOINED = 4;

const segmenters = new Map<string, Intl.Segmenter>();

/** Whether a language is written without spaces between words. */
export function isUnspaced(language: string): boolean {
  return ['ja', 'km', 'lo', 'my', 'th', 'zh'].includes(language);
}

/**
 * Splits a clause of an unspaced language with the dictionary of `Intl.Segmenter`. What that cuts
 * into lone characters because it does not know the word (客服, customer service) is rejoined.
 */
export function segmentWords(clause: string, language: string): string[] {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const stopWords = stopWordsFor(language);
  const words: string[] = [];
  let joined = '';
  for (const { segment, isWordLike } of segmenter.segment(clause)) {
    if (LONE_HAN.test(segment) && !stopWords.has(segment) && joined.length < LONGEST_JOINED) {
      joined += segment;
      continue;
    }
    if (joined !== '') words.push(joined);
    joined = '';
    // Short hiragana is grammar (です, から).
    if (isWordLike && !SHORT_HIRAGANA.test(segment)) words.push(segment);
  }
  if (joined !== '') words.push(joined);
  return words;
}
