import data from './language-model-data.json' with { type: 'json' };

/** For each n-gram, by its hash, how much it speaks for each language that uses it. */
export interface LanguageModel {
  readonly languages: readonly string[];
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** Where the hashes of each shelf begin; one more at the end. */
  readonly shelves: Uint32Array;
  /** Where the entries of each n-gram begin in `languageOf` and `scores`; one more at the end. */
  readonly starts: Uint32Array;
  readonly languageOf: Uint8Array;
  readonly scores: Uint8Array;
}

const SHELVES = 65_536;

/** Hashes with the same upper half stand together, a handful a shelf. */
export const shelfOf = (hash: number): number => hash >>> 16;

let model: LanguageModel | undefined;

/**
 * The medium n-grams of the library eld 2.1, packed, and unpacked at first use in 8 ms. Resident
 * memory measured with Node 24.21: this, 16 MB; eld itself, 87 MB with its extra-small data and
 * 139, 179 and 419 MB with the small, medium and large, and none of it is ever given back.
 */
export function languageModel(): LanguageModel {
  model ??= unpack();
  return model;
}

function unpack(): LanguageModel {
  const { languages, grams, scores: entries, packed } = data;
  const bytes = atob(packed);
  const hashes = new Uint32Array(grams);
  const starts = new Uint32Array(grams + 1);
  const languageOf = new Uint8Array(entries);
  const scores = new Uint8Array(entries);

  let at = 0;
  let entry = 0;
  let hash = 0;
  for (let gram = 0; gram < grams; gram++) {
    // The hashes are kept as the gaps between them, seven bits a byte, lowest first.
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes.charCodeAt(at++);
      hash += (byte & 127) * unit;
      if (byte < 128) break;
    }
    hashes[gram] = hash;
    starts[gram] = entry;
    // The last language of an n-gram carries the high bit.
    for (let last = false; !last; entry++) {
      const language = bytes.charCodeAt(at++);
      last = language > 127;
      languageOf[entry] = language & 127;
      scores[entry] = bytes.charCodeAt(at++);
    }
  }
  starts[grams] = entry;
  return {
    languages: languages.split(' '),
    hashes,
    shelves: shelvesOf(hashes),
    starts,
    languageOf,
    scores,
  };
}

function shelvesOf(hashes: Uint32Array): Uint32Array {
  const shelves = new Uint32Array(SHELVES + 1);
  let gram = 0;
  for (let shelf = 0; shelf <= SHELVES; shelf++) {
    while (gram < hashes.length && shelfOf(hashes[gram] ?? 0) < shelf) gram++;
    shelves[shelf] = gram;
  }
  return shelves;
}
