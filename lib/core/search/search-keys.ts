import { isDense, splitWords } from './split-words.ts';

/**
 * Beginnings of a word that have a key of their own, in UTF-16 units. One a length would be exact
 * for any beginning that is asked for, and twice the index; between these a few too many rows are
 * read and dropped.
 */
const BEGINNINGS = [8, 6, 5, 4, 3] as const;
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 8;
/** A bit for each length in BEGINNINGS. */
const IS_BEGINNING = BEGINNINGS.reduce((bits, length) => bits | (1 << length), 0);

/** FNV-1a over UTF-16 units, 31 bits, so that the database's own keys may be below zero. Never 0. */
const OFFSET = 0x811c9dc5;
const hashOn = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const keyFrom = (hash: number) => hash >>> 1 || 1;

function keyOf(part: string): number {
  let hash = OFFSET;
  for (let index = 0; index < part.length; index += 1) hash = hashOn(hash, part.charCodeAt(index));
  return keyFrom(hash);
}

/** The key of each beginning of a word, in one pass: a hash goes on from that of the one before. */
function addBeginnings(keys: Set<number>, word: string): void {
  const end = Math.min(word.length, LONGEST_BEGINNING);
  let hash = OFFSET;
  for (let length = 1; length <= end; length += 1) {
    hash = hashOn(hash, word.charCodeAt(length - 1));
    if (IS_BEGINNING & (1 << length)) keys.add(keyFrom(hash));
  }
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
    else addBeginnings(keys, word);
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
