import { isDense, splitWords } from './split-words.ts';

/**
 * Beginnings of a word that have a key of their own, in UTF-16 units. One a length would be exact
 * for any beginning that is asked for, and twice the index; between these a few too many rows are
 * read and dropped.
 */
const BEGINNINGS = [8, 6, 5, 4, 3] as const;
const SHORTEST_BEGINNING = 3;

/** FNV-1a over UTF-16 units, 31 bits, so that the database's own keys may be below zero. Never 0. */
function keyOf(part: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < part.length; index += 1) {
    hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
  }
  return hash >>> 1 || 1;
}

function addDenseKeys(keys: Set<number>, run: string): void {
  const letters = [...run];
  letters.forEach((letter, index) => {
    keys.add(keyOf(letter));
    if (index > 0) keys.add(keyOf(`${letters[index - 1]}${letter}`));
  });
}

/**
 * What a text is found by: the beginnings of its words, or in scripts without spaces each letter and
 * each pair of neighbours.
 */
export function searchKeys(...texts: string[]): number[] {
  const keys = new Set<number>();
  for (const word of texts.flatMap(splitWords)) {
    if (isDense(word)) addDenseKeys(keys, word);
    else if (word.length < SHORTEST_BEGINNING) keys.add(keyOf(word));
    else
      for (const length of BEGINNINGS)
        if (length <= word.length) keys.add(keyOf(word.slice(0, length)));
  }
  return [...keys];
}

/** Keys that every text with this word, or a word that begins with it, has. */
export function keysToAskFor(word: string): number[] {
  if (isDense(word)) {
    const letters = [...word];
    if (letters.length === 1) return [keyOf(word)];
    return letters.slice(1).map((letter, index) => keyOf(`${letters[index]}${letter}`));
  }
  const length = BEGINNINGS.find((one) => one <= word.length);
  return [keyOf(length === undefined ? word : word.slice(0, length))];
}

/** Whether a word is asked for as a beginning: shorter ones would find nearly everything. */
export const isBeginning = (word: string): boolean => word.length >= SHORTEST_BEGINNING;
