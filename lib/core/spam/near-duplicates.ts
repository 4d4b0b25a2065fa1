import { EMPTY, SLOTS, sketchText, type TextSketch } from './text-sketch.ts';

/** Texts that share so much of their parts are one text, spun. */
const ALIKE = 0.35;
/** What was said within this time is compared. */
const WINDOW_MS = 10 * 60_000;
/** Kinds of text that are remembered at once. */
const KINDS = 8_192;
const TABLE_BITS = 18;
const SIGHTINGS_MOST = 128;
/** Shorter ones are said by many people in the same words. */
const TELLING_WEIGHT = 24;

export interface Saying {
  text: string;
  /** Says which sending this is: its repeat is no other. */
  id: string;
  client: string;
  /** Milliseconds of the epoch. */
  at: number;
}

/** How often something like it was said lately, where that is too often to be chance. */
export interface Echo {
  clients: number;
  times: number;
}

interface Sighting {
  id: string;
  client: string;
  at: number;
  echo: Echo | null;
}

/**
 * From how many clients a text may come within ten minutes: two long ones in the same words are
 * strange, ten people with 'Everything was great, thank you!' are not.
 */
export function toleratedClients(weight: number): number {
  return weight < TELLING_WEIGHT ? Number.POSITIVE_INFINITY : Math.max(2, Math.ceil(400 / weight));
}

/**
 * Finds what many clients say in almost the same words. Texts that are alike are one kind, of which
 * the first sketch is kept; the newest kinds are remembered, in a few megabytes however much comes.
 * Each slot of a sketch points to the last kind that had it; what is found there is compared whole.
 */
export class NearDuplicates {
  readonly #toleratedOfOne: number;
  readonly #sketches = new Uint32Array(KINDS * SLOTS);
  readonly #pointers = new Uint16Array(1 << TABLE_BITS);
  readonly #kinds: Sighting[][] = [];
  #next = 0;

  /** @param toleratedOfOne how often one client may say it: a shop's till, a desk that all share. */
  constructor(toleratedOfOne: number) {
    this.#toleratedOfOne = toleratedOfOne;
  }

  /** Remembers what was said. @returns what makes it suspicious, or null. */
  judge({ text, id, client, at }: Saying): Echo | null {
    const sketch = sketchText(text);
    if (sketch.weight < TELLING_WEIGHT) return null;
    const kind = this.#find(sketch) ?? this.#add(sketch);
    const seen = this.#kinds[kind] ?? [];
    const repeat = seen.find((sighting) => sighting.id === id);
    if (repeat) return repeat.echo;
    while (seen[0] && (at - seen[0].at >= WINDOW_MS || seen.length >= SIGHTINGS_MOST)) seen.shift();
    const echo = this.#echo(seen, client, sketch.weight);
    seen.push({ id, client, at, echo });
    return echo;
  }

  #echo(before: Sighting[], client: string, weight: number): Echo | null {
    const own = before.filter((sighting) => sighting.client === client).length + 1;
    const times = before.length + 1;
    // Mostly it is the first of its kind, or all of one client.
    const clients =
      own === times ? 1 : new Set(before.map((one) => one.client).concat(client)).size;
    const many = clients > toleratedClients(weight) || own > this.#toleratedOfOne;
    return many ? { clients, times } : null;
  }

  #find({ slots }: TextSketch): number | null {
    let last = -1;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const value = slots[slot] ?? EMPTY;
      if (value === EMPTY) continue;
      const kind = (this.#pointers[place(slot, value)] ?? 0) - 1;
      if (kind < 0 || kind === last) continue;
      if (this.#likeness(slots, kind) >= ALIKE) return kind;
      last = kind;
    }
    return null;
  }

  /** The share of slots that agree, of those that either has. */
  #likeness(slots: Uint32Array, kind: number): number {
    let same = 0;
    let either = 0;
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const one = slots[slot];
      const two = this.#sketches[kind * SLOTS + slot];
      if (one === EMPTY && two === EMPTY) continue;
      either += 1;
      if (one === two) same += 1;
    }
    return either === 0 ? 0 : same / either;
  }

  #add({ slots }: TextSketch): number {
    const kind = this.#next;
    this.#next = (kind + 1) % (KINDS - 1);
    this.#sketches.set(slots, kind * SLOTS);
    this.#kinds[kind] = [];
    for (let slot = 0; slot < SLOTS; slot += 1) {
      const value = slots[slot] ?? EMPTY;
      if (value !== EMPTY) this.#pointers[place(slot, value)] = kind + 1;
    }
    return kind;
  }
}

/** Where the table points to the last kind with this value in this slot. */
const place = (slot: number, value: number) =>
  (Math.imul(value ^ (slot << 27), 0x9e3779b1) >>> (32 - TABLE_BITS)) >>> 0;
