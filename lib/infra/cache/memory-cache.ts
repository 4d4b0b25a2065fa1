import { type Cache, MOST_VALUE_BYTES, matcherOf } from './cache.ts';

interface Entry {
  value: string;
  bytes: number;
  until: number;
}

const MOST_BYTES = 16_000_000;

/** In this process, 16 MB at most; what was not asked for the longest goes first. */
export class MemoryCache implements Cache {
  /** In the order in which they were last asked for. */
  readonly #entries = new Map<string, Entry>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes = MOST_BYTES) {
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  async get(key: string): Promise<string | null> {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    this.#delete(key, entry);
    if (entry.until <= performance.now()) return null;
    this.#entries.set(key, entry);
    this.#bytes += entry.bytes;
    return entry.value;
  }

  async set(key: string, value: string, seconds: number): Promise<void> {
    const before = this.#entries.get(key);
    if (before) this.#delete(key, before);
    // A string takes up to two bytes a unit.
    const bytes = 2 * (key.length + value.length);
    if (bytes > Math.min(MOST_VALUE_BYTES, this.#mostBytes)) return;
    this.#entries.set(key, { value, bytes, until: performance.now() + seconds * 1000 });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#delete(oldest, entry);
    }
  }

  async forget(pattern: string): Promise<void> {
    const isMeant = matcherOf(pattern);
    for (const [key, entry] of this.#entries) if (isMeant(key)) this.#delete(key, entry);
  }

  #delete(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
