/** Parse, Bind, Describe, Execute, Close: a statement is whole only with what follows them. */
const UNFINISHED = new Set([...'PBDEC'].map((type) => type.charCodeAt(0)));
const TERMINATE = 'X'.charCodeAt(0);
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
  /** Where in `#held` the next message begins. */
  #next = 0;

  /** @returns the statements that are whole by now, each by itself. */
  push(data: Buffer): Buffer[] {
    if (this.#held.length === 0 && data[0] === 0) return [data];
    this.#held = this.#held.length === 0 ? data : Buffer.concat([this.#held, data]);
    const units: Buffer[] = [];
    let begin = 0;
    while (this.#next + HEAD <= this.#held.length) {
      const end = this.#next + 1 + this.#held.readUInt32BE(this.#next + 1);
      if (end > this.#held.length) break;
      const type = this.#held[this.#next] ?? 0;
      // A goodbye is a unit of its own, whatever it leaves unfinished.
      if (type === TERMINATE) begin = this.#next;
      if (!UNFINISHED.has(type)) {
        units.push(this.#held.subarray(begin, end));
        begin = end;
      }
      this.#next = end;
    }
    this.#held = this.#held.subarray(begin);
    this.#next -= begin;
    return units;
  }
}
