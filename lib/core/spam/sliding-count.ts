const BUCKET_MS = 10_000;
const BUCKETS = 60;
const MINUTE_BUCKETS = 6;

/** Counts what happens, in buckets of ten seconds over ten minutes. */
export class SlidingCount {
  readonly #buckets = new Uint32Array(BUCKETS);
  #newest = 0;

  add(times: number, now: number): void {
    const at = this.#moveTo(now);
    this.#buckets[at] = (this.#buckets[at] ?? 0) + times;
  }

  /** In the last minute and in the last ten. */
  read(now: number): { minute: number; ten: number } {
    const at = this.#moveTo(now);
    let minute = 0;
    let ten = 0;
    for (let back = 0; back < BUCKETS; back += 1) {
      ten += this.#buckets[(at - back + BUCKETS) % BUCKETS] ?? 0;
      if (back === MINUTE_BUCKETS - 1) minute = ten;
    }
    return { minute, ten };
  }

  #moveTo(now: number): number {
    const bucket = Math.floor(now / BUCKET_MS);
    if (bucket - this.#newest >= BUCKETS) this.#buckets.fill(0);
    else for (let old = this.#newest + 1; old <= bucket; old += 1) this.#buckets[old % BUCKETS] = 0;
    this.#newest = Math.max(this.#newest, bucket);
    return this.#newest % BUCKETS;
  }
}
