import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import type { Work } from './work.ts';

/** What a round came to: the names of its works. */
export interface Round {
  done: string[];
  failed: string[];
  /** The database could not be reached: nothing was done. */
  isAway: boolean;
}

/**
 * The background works for a process that may not stay, such as a function: what is due is done in
 * one bounded round, and left to the next where time is up. Rounds of other processes may be under way;
 * those of this one take turns.
 */
export class BackgroundRounds {
  readonly #works: Work[];
  #last: Promise<unknown> = Promise.resolve();
  #waiting: Promise<Round> | null = null;

  constructor(works: Work[]) {
    this.#works = works;
  }

  /** Everything that is due. */
  all(forMs: number): Promise<Round> {
    return this.#inTurn(this.#works, forMs);
  }

  /** What a request may have given cause for. Requests that come while one waits share a round. */
  afterRequest(forMs: number): Promise<Round> {
    const prompt = this.#works.filter((work) => !work.isUpkeep);
    this.#waiting ??= this.#inTurn(prompt, forMs, () => {
      this.#waiting = null; // from here on it may miss what a request changes
    });
    return this.#waiting;
  }

  #inTurn(works: Work[], forMs: number, begins = () => {}): Promise<Round> {
    const mine = this.#last.then(() => {
      begins();
      return doRound(works, AbortSignal.timeout(forMs));
    });
    this.#last = mine;
    return mine;
  }
}

async function doRound(works: Work[], signal: AbortSignal): Promise<Round> {
  const failures = new Map<string, unknown>();
  const attempt = async ({ name, work, round }: Work) => {
    try {
      await (round ? round(signal) : work(signal));
    } catch (error) {
      // Cut off by the clock: the next round goes on with it.
      if (signal.aborted) return;
      failures.set(name, error);
      const known = error instanceof AppError && error.code !== 'internal';
      if (!known) log().error({ error, work: name }, 'work failed');
    }
  };
  await Promise.all(works.map(attempt));
  if (!signal.aborted) await Promise.all(works.filter(({ isLast }) => isLast).map(attempt));
  const isUnavailable = (error: unknown) =>
    error instanceof AppError && error.code === 'unavailable';
  const names = works.map(({ name }) => name);
  return {
    done: names.filter((name) => !failures.has(name)),
    failed: [...failures.keys()],
    isAway: failures.size > 0 && [...failures.values()].every(isUnavailable),
  };
}
