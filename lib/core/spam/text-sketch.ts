import { foldText } from '#lib/core/search/fold-text.ts';

/** How many smallest hashes a sketch has: the likeness read from two is right within some ±0.09. */
export const SLOTS = 32;
/** A slot that no part of the text fell into. */
export const EMPTY = 0xffffffff;
/** Letters of a part; a text is the set of its parts. */
const PART = 5;
const SEPARATOR = 32;
const DIGIT = 48;
/** How much a sign says that stands for a syllable or a word (kana, han, hangul). */
const DENSE_WEIGHT = 2.5;

/** What a text is like, whatever its case, accents, signs, numbers and lookalike letters. */
export interface TextSketch {
  slots: Uint32Array;
  /** How much it says, in letters of an alphabet. */
  weight: number;
}

/** Letters of other alphabets that pass for a Latin one. */
const LOOKALIKES = new Map(
  [
    ...'аaбbвbгrеeзzиuкkмmнhоoпnрpсcтtуyхxіiјjѕsԁdԛqԝwαaβbεeηnικkνvοoρpτtυuχx'.matchAll(
      /(.)([a-z])/gu,
    ),
  ].map(([, strange = '', plain = '']) => [strange.charCodeAt(0), plain.charCodeAt(0)]),
);

function weightOf(sign: number): number {
  // Emoji: a row of hearts says no more than one.
  if (sign >= 0xd800 && sign <= 0xdfff) return 0;
  const dense =
    (sign >= 0x3040 && sign <= 0x30ff) ||
    (sign >= 0x3400 && sign <= 0x9fff) ||
    (sign >= 0xac00 && sign <= 0xd7af);
  return dense ? DENSE_WEIGHT : 1;
}

/** The sign that a UTF-16 unit of a folded text counts as. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code < 128) return SEPARATOR;
  if (code <= 0xbf || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f)) {
    return SEPARATOR;
  }
  return LOOKALIKES.get(code) ?? code;
}

/** The finishing step of MurmurHash3: near numbers far apart. */
function scatter(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * MinHash in one permutation (Li, Owen, Zhang 2012): every part of the text is hashed once, falls
 * into a slot, and each slot keeps the smallest.
 */
export function sketchText(text: string): TextSketch {
  const folded = foldText(text);
  const slots = new Uint32Array(SLOTS).fill(EMPTY);
  const signs: number[] = [];
  let weight = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const sign = signOf(folded.charCodeAt(at));
    if (sign === SEPARATOR || sign === DIGIT) {
      // A number counts as one, however long.
      if (signs.at(-1) !== sign) signs.push(sign);
      continue;
    }
    if (signs.at(-1) !== sign) weight += weightOf(sign);
    signs.push(sign);
  }
  for (let at = 0; at + PART <= signs.length; at += 1) {
    let number = 0;
    for (let offset = 0; offset < PART; offset += 1) {
      number = (Math.imul(number, 0x01000193) ^ (signs[at + offset] ?? 0)) | 0;
    }
    const hash = scatter(number);
    const slot = hash >>> 27;
    const value = hash & 0x07ffffff;
    if (value < (slots[slot] ?? 0)) slots[slot] = value;
  }
  return { slots, weight };
}
