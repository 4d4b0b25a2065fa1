import type { LanguageModel } from './language-model.ts';
import { languageModel, shelfOf } from './language-model.ts';

// eld's own figures: bytes of an n-gram, bytes from one to the next, bytes read of a word, bytes
// read of a text, and what its data leaves off each score.
const LENGTH = 4;
const STRIDE = 3;
const LONGEST_WORD = 70;
const LONGEST_TEXT = 350;
const BASE_SCORE = 53;

export interface LanguageScores {
  readonly scores: Map<string, number>;
  /** Distinct n-grams in the text, known or not. */
  readonly grams: number;
}

const encoder = new TextEncoder();
// One word's; what is beyond it is beyond LONGEST_TEXT as well.
const bytes = new Uint8Array(1024);

/**
 * Scores how much each language of the model looks like the one of a text, as eld 2.1 does: the
 * sum over the text's distinct n-grams of UTF-8 bytes (Nito T. M., 'Efficient Language Detector').
 * A score is like a log-likelihood above a floor; about 100 is one n-gram's worth.
 *
 * @param words lower case, NFC
 */
export function scoreLanguages(words: readonly string[]): LanguageScores {
  const model = languageModel();
  const sums = new Float64Array(model.languages.length);
  const grams = hashGrams(words);
  for (const hash of grams) addScores(model, hash, sums);

  const scores = new Map<string, number>();
  model.languages.forEach((language, index) => {
    const sum = sums[index] ?? 0;
    if (sum > 0) scores.set(language, sum);
  });
  return { scores, grams: grams.size };
}

function addScores(model: LanguageModel, hash: number, sums: Float64Array): void {
  const gram = find(model, hash);
  if (gram < 0) return;
  const end = model.starts[gram + 1] ?? 0;
  for (let entry = model.starts[gram] ?? end; entry < end; entry++) {
    const language = model.languageOf[entry] ?? 0;
    sums[language] = (sums[language] ?? 0) + (model.scores[entry] ?? 0) + BASE_SCORE;
  }
}

function hashGrams(words: readonly string[]): Set<number> {
  const grams = new Set<number>();
  let read = 0;
  for (const word of words) {
    if (read > LONGEST_TEXT) break;
    const written = encode(word);
    const length = Math.min(written, LONGEST_WORD);
    read += written;
    let start = 0;
    for (; start + LENGTH < length; start += STRIDE) {
      grams.add(hashGram(start, start + LENGTH, start === 0 ? 1 : 0));
    }
    const tail = Math.max(0, length - LENGTH);
    grams.add(hashGram(tail, length, start === 0 ? 3 : 2));
  }
  return grams;
}

/** Writes a word's UTF-8 to `bytes`; the encoder's call alone takes longer than an ASCII word. */
function encode(word: string): number {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit > 127 || i >= bytes.length) return encoder.encodeInto(word, bytes).written;
    bytes[i] = unit;
  }
  return word.length;
}

/** FNV-1a of the word's bytes; `edge` is 1 for the start of a word, 2 for its end, 3 for both. */
function hashGram(start: number, end: number, edge: number): number {
  let hash = 2166136261;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 16777619);
  return Math.imul(hash ^ (256 + edge), 16777619) >>> 0;
}

function find({ hashes, shelves }: LanguageModel, hash: number): number {
  const shelf = shelfOf(hash);
  let low = shelves[shelf] ?? 0;
  let high = (shelves[shelf + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
