import { mayHoldAddress } from '#lib/core/language/may-hold-address.ts';
import { foldText } from './fold-text.ts';

/** n-grams are counted in this many buckets. */
export const BUCKETS = 2 ** 18;

const SHIFT = 32 - Math.log2(BUCKETS);
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\S{1,64}@\S+|@\w{1,64}/gi;
const DIGITS = /\p{Nd}+/gu;
const STRETCHED = /(\p{L})\1{2,}/gu;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\p{Extended_Pictographic}|[?？؟]+/gu;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HANGUL = /^\p{Script=Hangul}/u;

const OFFSET = 2166136261;
const PRIME = 16777619;
const EDGE = 0x1f;

/**
 * Hashes a text's words, pairs of words and pieces of words (3–5 characters; 1–4 where words are
 * not parted by spaces or are written in syllables) into buckets. Accents, upper case, stretched
 * letters, addresses and the values of numbers are not told apart.
 *
 * @returns the bucket of each n-gram, in the order of the text, repeats included
 */
export function hashGrams(text: string): number[] {
  const buckets: number[] = [];
  const plain = foldText(mayHoldAddress(text) ? text.replace(ADDRESS, ' ') : text)
    .replace(DIGITS, '0')
    .replace(STRETCHED, '$1$1');
  let previous = 0;
  for (const token of plain.match(TOKEN) ?? []) {
    const unspaced = UNSPACED.test(token);
    const word = hashWord(token);
    if (!unspaced) {
      buckets.push(bucketOf(word ^ 0x57));
      if (previous !== 0) buckets.push(bucketOf(Math.imul(previous, PRIME) ^ word));
    }
    previous = unspaced ? 0 : word;
    if (unspaced) addPieces(buckets, token, 1, 4);
    else if (HANGUL.test(token)) addPieces(buckets, token, 1, 3);
    else if (token.length > 1) addPieces(buckets, token, 3, 5);
  }
  return buckets;
}

function hashWord(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Pieces of a word between its edges, which count as characters where pieces are long. */
function addPieces(buckets: number[], word: string, shortest: number, longest: number): void {
  const edge = shortest > 1 ? 1 : 0;
  const end = word.length + edge;
  for (let start = -edge; start + shortest <= end; start++) {
    let hash = OFFSET;
    for (let i = start; i < Math.min(end, start + longest); i++) {
      const code = i < 0 || i >= word.length ? EDGE : word.charCodeAt(i);
      hash = Math.imul(hash ^ code, PRIME);
      if (i - start + 1 >= shortest) buckets.push(bucketOf(hash));
    }
  }
}

/** The last steps of MurmurHash3 (A. Appleby), so that every bit has its say. */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> SHIFT;
}
