/** Parse, Bind, Describe, Execute, Close: a statement is whole only with what follows them. */
const UNFINISHED = new Set([...'PBDEC'].map((type) => type.charCodeAt(0)));
/** A type, and the length of what follows it including itself. */
const HEAD = 5;
const NOTHING = Buffer.alloc(0);

/**
 * Holds the bytes of a connection back until a statement of Postgres' wire protocol is whole, with
 * its Sync: 'Message Formats' in its manual. A connection begins with messages that have no type;
 * their first byte is 0, and they pass.
 */
export class UnitGatherer {
  #held: Buffer = NOTHING;
  /** Where in `#held` the next message begins, and where the last whole statement ended. */
  #next = 0;
  #whole = 0;

  /** @returns what is whole by now, perhaps nothing. */
  push(data: Buffer): Buffer {
    if (this.#held.length === 0 && data[0] === 0) return data;
    this.#held = this.#held.length === 0 ? data : Buffer.concat([this.#held, data]);
    while (this.#next + HEAD <= this.#held.length) {
      const end = this.#next + 1 + this.#held.readUInt32BE(this.#next + 1);
      if (end > this.#held.length) break;
      if (!UNFINISHED.has(this.#held[this.#next] ?? 0)) this.#whole = end;
      this.#next = end;
    }
    const whole = this.#held.subarray(0, this.#whole);
    this.#held = this.#held.subarray(this.#whole);
    this.#next -= this.#whole;
    this.#whole = 0;
    return whole;
  }
}
