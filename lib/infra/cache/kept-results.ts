import type { Cache } from './cache.ts';

export type CacheOutcome = 'hit' | 'miss';

interface KeptResultsOptions {
  /** Asked one after another, the nearest first. */
  caches: Cache[];
  /** How long a result is kept; 0: not at all. */
  seconds: number;
}

/**
 * Results that are dear to compute. Those who want the same at the same time wait for one
 * computation. A result is a value of JSON, and everybody is given a copy of their own.
 */
export class KeptResults {
  readonly #caches: Cache[];
  readonly #seconds: number;
  readonly #underWay = new Map<string, Promise<string>>();
  /** How often a result was there, and how often it was not. */
  readonly asked: Record<CacheOutcome, number> = { hit: 0, miss: 0 };

  constructor({ caches, seconds }: KeptResultsOptions) {
    this.#caches = caches;
    this.#seconds = seconds;
  }

  get isOn(): boolean {
    return this.#seconds > 0;
  }

  /** What `compute` gives, or gave. Fails as it does, and never because of a cache. */
  async get<Result>(key: string, compute: () => Promise<Result>): Promise<Result> {
    let found = this.#underWay.get(key);
    if (!found) {
      found = this.#find(key, compute).finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, found);
    } else {
      this.asked.hit += 1;
    }
    return JSON.parse(await found);
  }

  /** For what must not be kept any longer, though nobody asks for it again. */
  async forget(pattern: string): Promise<void> {
    await Promise.all(this.#caches.map((cache) => cache.forget(pattern)));
  }

  async #find(key: string, compute: () => Promise<unknown>): Promise<string> {
    for (const [place, cache] of this.#caches.entries()) {
      const text = await cache.get(key);
      if (text === null) continue;
      this.asked.hit += 1;
      await this.#keep(this.#caches.slice(0, place), key, text);
      return text;
    }
    this.asked.miss += 1;
    const text = JSON.stringify(await compute());
    await this.#keep(this.#caches, key, text);
    return text;
  }

  async #keep(caches: Cache[], key: string, text: string): Promise<void> {
    await Promise.all(caches.map((cache) => cache.set(key, text, this.#seconds)));
  }
}
