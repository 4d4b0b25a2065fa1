import { foldText } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './lexicon-entries.ts';
import { lexiconEntries } from './lexicon-entries.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly entry: Entry;
}

/** A lexicon made ready for look-up; see `Lexicon` for what the lists mean. */
export interface CompiledLexicon {
  readonly exact: ReadonlyMap<string, Entry>;
  readonly stems: ReadonlyMap<string, Entry>;
  readonly shortestStem: number;
  readonly longestStem: number;
  /** Under their first word, longest first; a part may end in `*`. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** The length of the longest entry of `exact` that begins with a UTF-16 unit. */
  readonly longestFrom: ReadonlyMap<string, number>;
  readonly proclitics: readonly string[];
  readonly substrings: boolean;
  readonly keepMarks: boolean;
  readonly joinApostrophes: boolean;
  readonly reach: number;
  readonly reachBack: number;
}

const APOSTROPHE = /['’ʼ]/g;
const SHORTEST_BARE = 4;

/** @param bare for a text without any accent, in a language where they are often left out */
export function compileLexicon(lexicon: Lexicon, bare = false): CompiledLexicon {
  const exact = new Map<string, Entry>();
  const stems = new Map<string, Entry>();
  const phrases = new Map<string, Phrase[]>();
  const keepMarks = lexicon.marks !== undefined && !bare;
  const joinApostrophes = lexicon.apostrophes === 'join';

  for (const { word: written, entry } of lexiconEntries(lexicon)) {
    const spelled = keepMarks ? written.toLowerCase().normalize('NFC') : foldText(written);
    const word = joinApostrophes ? spelled.replace(APOSTROPHE, '') : spelled;
    if (word.includes('_')) addPhrase(phrases, word.split('_'), entry);
    else if (word.endsWith('*')) stems.set(word.slice(0, -1), entry);
    else if (!bare || !isAmbiguous(written, word, entry)) exact.set(word, entry);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  const stemLengths = [...stems.keys()].map((stem) => stem.length);
  return {
    exact,
    stems,
    shortestStem: Math.min(...stemLengths, 99),
    longestStem: Math.max(...stemLengths, 0),
    phrases,
    longestFrom: longestByFirst(exact.keys()),
    proclitics: (lexicon.proclitics ?? '').split(/\s+/).filter((prefix) => prefix !== ''),
    substrings: lexicon.matching === 'substrings',
    keepMarks,
    joinApostrophes,
    reach: lexicon.reach ?? 3,
    reachBack: lexicon.reachBack ?? 2,
  };
}

function longestByFirst(words: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const word of words) {
    const first = word.charAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, word.length));
  }
  return longest;
}

/** Short words that lose their accents become others: Vietnamese dơ (dirty), đồ (thing), do. */
function isAmbiguous(written: string, bare: string, entry: Entry): boolean {
  return entry.role === 'opinion' && bare.length < SHORTEST_BARE && bare !== written;
}

function addPhrase(phrases: Map<string, Phrase[]>, words: readonly string[], entry: Entry): void {
  const first = words[0] ?? '';
  const list = phrases.get(first);
  if (list) list.push({ words, entry });
  else phrases.set(first, [{ words, entry }]);
}
