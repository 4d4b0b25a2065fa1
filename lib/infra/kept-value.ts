import { log } from './log.ts';

/** A database that does not answer holds up nobody for longer. */
const PATIENCE_MS = 500;

interface KeptValueOptions<Value> {
  /** Holds until something could be read. */
  initial: Value;
  read: () => Promise<Value>;
  /** What another instance changed is seen after this long at most. */
  freshMs: number;
  /** Logged when reading fails. */
  failure: string;
}

/**
 * What the database says, as this process knows it: asked at most once in `freshMs` however many
 * want it. While the database is away it is what it was.
 */
export class KeptValue<Value> {
  readonly #options: KeptValueOptions<Value>;
  #value: Value;
  #readAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | null = null;

  constructor(options: KeptValueOptions<Value>) {
    this.#options = options;
    this.#value = options.initial;
  }

  /** Never fails, and waits for the database no longer than PATIENCE_MS. */
  async get(): Promise<Value> {
    if (performance.now() - this.#readAt >= this.#options.freshMs) {
      this.#reading ??= this.#readAgain();
      await this.#reading;
    }
    return this.#value;
  }

  /** It was changed: the next reader asks anew. */
  forget(): void {
    this.#readAt = Number.NEGATIVE_INFINITY;
    // What is on its way may have been asked before the change.
    this.#reading = null;
  }

  /** Settles after PATIENCE_MS at most; the next try begins when this one has ended. */
  #readAgain(): Promise<void> {
    const answered: Promise<void> = this.#options.read().then(
      (value) => this.#end(reading, value),
      (error: unknown) => {
        log().warn({ error }, this.#options.failure);
        this.#end(reading, this.#value);
      },
    );
    const reading: Promise<void> = Promise.race([answered, afterPatience()]);
    return reading;
  }

  #end(reading: Promise<void>, value: Value): void {
    if (this.#reading !== reading) return;
    this.#reading = null;
    this.#readAt = performance.now();
    this.#value = value;
  }
}

function afterPatience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS).unref();
  });
}
