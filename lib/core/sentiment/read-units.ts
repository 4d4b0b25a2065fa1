import type { CompiledLexicon } from './compiled-lexicon.ts';
import { foldText } from './fold-text.ts';
import type { Entry } from './lexicon-entries.ts';

/** One step through a text: a lexicon entry, a word without opinion, or the end of a clause. */
export type Unit = Entry | 'word' | 'break';

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}\s]+/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BREAK = /[.!?;:,…。！？；：，、｡؟،؛।\n()]/;
const STRETCHED = /(\p{L})\1{2,}/gu;

/** Reads a text as units, in one pass over its words or, without spaces, its characters. */
export function readUnits(text: string, lexicon: CompiledLexicon): Unit[] {
  const spelled = lexicon.keepMarks ? text.toLowerCase().normalize('NFC') : foldText(text);
  return lexicon.substrings ? readCharacters(spelled, lexicon) : readWords(spelled, lexicon);
}

function readWords(text: string, lexicon: CompiledLexicon): Unit[] {
  const words = splitWords(text, lexicon.joinApostrophes);
  const units: Unit[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!LETTER.test(word)) {
      units.push('break');
      continue;
    }
    const phrase = lexicon.phrases
      .get(word)
      ?.find(({ words: parts }) => parts.every((part, n) => matches(words[i + n], part)));
    if (phrase) {
      units.push(phrase.entry);
      i += phrase.words.length - 1;
    } else {
      units.push(findWord(word, lexicon) ?? 'word');
    }
  }
  return units;
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

function splitWords(text: string, joinApostrophes: boolean): string[] {
  const words: string[] = [];
  for (const token of text.match(TOKEN) ?? []) {
    // A hyphen or an emoji between words parts no phrase.
    if (!LETTER.test(token) && !BREAK.test(token)) continue;
    if (joinApostrophes) words.push(token.replace(/['’ʼ]/g, ''));
    else words.push(...token.split(/['’]/));
  }
  return words;
}

function findWord(word: string, lexicon: CompiledLexicon): Entry | undefined {
  const entry = findSpelled(word, lexicon);
  if (entry) return entry;
  for (const proclitic of lexicon.proclitics) {
    if (!word.startsWith(proclitic) || word.length < proclitic.length + 2) continue;
    const bare = findSpelled(word.slice(proclitic.length), lexicon);
    if (bare) return bare;
  }
  // 'sooo goooood': a letter is doubled at most in real words.
  const twice = word.replace(STRETCHED, '$1$1');
  if (twice === word) return undefined;
  return findSpelled(twice, lexicon) ?? findSpelled(word.replace(STRETCHED, '$1'), lexicon);
}

function findSpelled(word: string, lexicon: CompiledLexicon): Entry | undefined {
  const entry = lexicon.exact.get(word);
  if (entry) return entry;
  for (let n = Math.min(word.length, lexicon.longestStem); n >= lexicon.shortestStem; n--) {
    const stem = lexicon.stems.get(word.slice(0, n));
    if (stem) return stem;
  }
  return undefined;
}

function readCharacters(text: string, lexicon: CompiledLexicon): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < text.length; ) {
    const character = text.charAt(i);
    let length = Math.min(lexicon.longestFrom.get(character) ?? 0, text.length - i);
    let entry: Entry | undefined;
    for (; length > 0; length--) {
      entry = lexicon.exact.get(text.slice(i, i + length));
      if (entry) break;
    }
    if (entry) units.push(entry);
    else if (BREAK.test(character)) units.push('break');
    else if (character.trim() !== '') units.push('word');
    i += Math.max(length, 1);
  }
  return units;
}
