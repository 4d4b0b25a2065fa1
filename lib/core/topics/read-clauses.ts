import { mayHoldAddress } from '#lib/core/language/may-hold-address.ts';
import { isUnspaced, segmentWords } from './segment-words.ts';
import { stripClitics } from './strip-clitics.ts';

// Addresses are cut before clauses are: their dots are no punctuation.
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S{0,64}@\S+|\b[\w-]{1,63}\.(?:com|org|net|io|app|shop|store|info|eu|co\.\w\w|de|fr|es|nl|pl|br|jp)\b\S*/giu;
// Direction overrides, zero-width characters and soft hyphens: unseen, and a way to hide a word.
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/gu;
// Composed text (NFC) stacks no marks on Latin, Greek or Cyrillic letters; zalgo does.
const STACKED_MARKS = /[\u0300-\u036f]{2,}/g;
const CLAUSE_END = /[.!?;:,…。！？；：，、｡؟،؛।()[\]{}"«»“”„‹›|/\\–—•·]+|\s-+\s/u;
// Without spaces between words, a space ends a clause, save between Latin words.
const CLAUSE_OR_SPACE = new RegExp(
  `${CLAUSE_END.source}|(?<=[^a-z\\s])\\s+|(?<=[a-z])\\s+(?=[^a-z\\s])`,
  'u',
);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['&-][\p{L}\p{M}\p{N}]+)*/gu;
const LETTER_FIRST = /^\p{L}/u;
const DIGIT = /\p{N}/gu;
const MOST_DIGITS = 2;
const LONGEST_WORD = 40;

/** Reads a text as clauses of lower-case words; numbers, addresses and emoji are left out. */
export function readClauses(text: string, language: string): string[][] {
  const clean = (mayHoldAddress(text) ? text.replace(ADDRESS, ' . ') : text)
    .replace(/\s*\n\s*/g, ' . ')
    .replace(INVISIBLE, '')
    .replace(/[’ʼ]/g, "'")
    .normalize('NFC')
    .replace(STACKED_MARKS, '');
  // Only Turkish and Azeri lower-case otherwise (I to ı); any other tag might be no locale.
  const lower =
    language === 'tr' || language === 'az'
      ? clean.toLocaleLowerCase(language)
      : clean.toLowerCase();
  const unspaced = isUnspaced(language);
  return lower
    .normalize('NFC')
    .split(unspaced ? CLAUSE_OR_SPACE : CLAUSE_END)
    .map((clause) => (unspaced ? segmentWords(clause, language) : wordsOf(clause, language)))
    .map((words) => words.filter(isName));
}

function wordsOf(clause: string, language: string): string[] {
  return (clause.match(WORD) ?? []).map((word) => stripClitics(word, language));
}

/** Whether a word can name something: an 'mp3' can, an order number cannot. */
function isName(word: string): boolean {
  return (
    word.length > 1 &&
    word.length <= LONGEST_WORD &&
    LETTER_FIRST.test(word) &&
    (word.match(DIGIT)?.length ?? 0) <= MOST_DIGITS
  );
}
