/** Sweeping costs a walk over all keys, so it waits until they are twice as many as last time. */
const SWEEP_AT_LEAST = 1_000;

/** Keys whose limit is known to be used up, until when; what ran out is swept now and then. */
export class UsedUp {
  readonly #until = new Map<string, number>();
  #sweepAt = SWEEP_AT_LEAST;

  get size(): number {
    return this.#until.size;
  }

  add(key: string, ms: number): void {
    this.#until.set(key, Date.now() + ms);
    if (this.#until.size >= this.#sweepAt) this.#sweep();
  }

  /** Milliseconds that a key has to wait; 0 for one that may try. */
  waitMs(key: string): number {
    const until = this.#until.get(key);
    return until === undefined ? 0 : Math.max(0, until - Date.now());
  }

  #sweep(): void {
    const now = Date.now();
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
    this.#sweepAt = Math.max(SWEEP_AT_LEAST, this.#until.size * 2);
  }
}
