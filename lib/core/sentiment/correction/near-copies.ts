import { mix } from './fold-of.ts';

const BANDS = 4;
const ROWS = 5;
const HASHES = BANDS * ROWS;
/** Of the hashes; about the share of n-grams that two texts have in common. */
const ALIKE = 0.8;

/**
 * Groups texts that are nearly the same: templates, repeats, one sender with a word changed. Each is
 * compared by twenty MinHashes with the first of the groups that it shares five in a row with (J.
 * Leskovec et al., 'Mining of Massive Datasets', 3.4). With the first alone: likeness is not handed
 * on, else short texts would chain up into one.
 */
export class NearCopies {
  #length = 0;
  readonly #firsts = new Map<number, Uint32Array>();
  readonly #firstIn = Array.from({ length: BANDS }, () => new Map<string, number>());

  /**
   * The next text, by its n-grams.
   * @returns its group: the index of the first text that was like it, perhaps its own
   */
  add(grams: readonly number[]): number {
    const index = this.#length++;
    const hashes = minHashes(grams);
    const keys = this.#firstIn.map((_, band) => keyOf(hashes, band));
    const first = keys
      .map((key, band) => this.#firstIn[band]?.get(key))
      .find((known) => known !== undefined && likeness(this.#firsts.get(known), hashes) >= ALIKE);
    if (first !== undefined) return first;
    this.#firsts.set(index, hashes);
    keys.forEach((key, band) => {
      const known = this.#firstIn[band];
      if (!known?.has(key)) known?.set(key, index);
    });
    return index;
  }
}

function minHashes(grams: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(HASHES).fill(0xffffffff);
  for (const gram of grams) {
    for (let at = 0; at < HASHES; at++) {
      const hash = mix(gram, at + 2);
      if (hash < (hashes[at] ?? 0)) hashes[at] = hash;
    }
  }
  return hashes;
}

function keyOf(hashes: Uint32Array, band: number): string {
  return hashes.subarray(band * ROWS, (band + 1) * ROWS).join();
}

function likeness(one: Uint32Array | undefined, other: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < HASHES; at++) if (one?.[at] === other[at]) same++;
  return same / HASHES;
}
