import type { EngineError } from '#lib/core/analysis/slow-engine.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** Nonsense on the same text so often is not asked for again. */
const MOST_NONSENSE = 3;
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** As far back as memory is kept of what failed. */
const MOST_KEPT = 1_000;

interface Setback {
  nonsense: number;
  /** Milliseconds of `performance.now()`. */
  until: number;
}

/** Remembers what an engine failed on, so that it is left alone for a while, ever longer. */
export class Setbacks {
  readonly #clock: () => number;
  readonly #pieces = new Map<string, Setback>();
  #pausedUntil = 0;
  #inRow = 0;
  /** What went wrong last, until something goes right. */
  latest: string | null = null;

  constructor(clock = () => performance.now()) {
    this.#clock = clock;
  }

  note(id: string, { kind, message, retryAfter }: EngineError): void {
    this.latest = message;
    const known = this.#pieces.get(id);
    const nonsense = (known?.nonsense ?? 0) + (kind === 'nonsense' ? 1 : 0);
    const isHopeless = nonsense >= MOST_NONSENSE;
    const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(this.#inRow, 10));
    const pause = retryAfter === undefined ? wait : Math.min(LONGEST_MS * 5, retryAfter * 1000);
    // The piece waits longer than the engine: others have their turn first.
    const until = isHopeless ? Number.POSITIVE_INFINITY : this.#clock() + pause * 2;
    this.#pieces.delete(id);
    this.#pieces.set(id, { nonsense, until });
    const [oldest] = this.#pieces.keys();
    if (this.#pieces.size > MOST_KEPT && oldest) this.#pieces.delete(oldest);
    if (kind === 'nonsense') return;
    this.#inRow += 1;
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock() + pause);
  }

  /** Something went right. */
  forget(id: string): void {
    this.#pieces.delete(id);
    this.#inRow = 0;
    this.latest = null;
  }

  isPaused(): boolean {
    return this.#clock() < this.#pausedUntil;
  }

  /** Pieces that are not to be asked for now. */
  waiting(): string[] {
    const now = this.#clock();
    return [...this.#pieces].flatMap(([id, { until }]) => (until > now ? [id] : []));
  }
}

/** Those of this process, so that the desk can tell what goes wrong. */
export const setbacks = (): Setbacks => processWide('setbacks', () => new Setbacks());
