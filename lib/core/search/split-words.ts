import { foldText } from './fold-text.ts';

/** Scripts that write no spaces between words, or (Korean) none between a word and its particles. */
const DENSE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const WORDS = new RegExp(
  String.raw`${DENSE}+|[[\p{L}\p{N}\p{M}]--${DENSE}]+|\p{Extended_Pictographic}`,
  'gv',
);
const IS_DENSE = new RegExp(`^${DENSE}`, 'v');

/** Folded words in the order written. A stretch of a script without spaces counts as one; so does an emoji. */
export function splitWords(text: string): string[] {
  return foldText(text).match(WORDS) ?? [];
}

/** The words of a text that is folded already, with where each begins. */
export function wordsWithPlaces(folded: string): { word: string; at: number }[] {
  return [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, at: index }));
}

export const isDense = (word: string): boolean => IS_DENSE.test(word);
