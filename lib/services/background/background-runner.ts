import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';
import type { Work } from './work.ts';

/** What fails is tried again after this long, then after twice as long, and so on. */
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 60_000;
/** What takes longer than a process manager waits is left, and begun anew by the next process. */
const STOP_MS = 2_000;

/** Does each of its works in a loop of its own: one that fails or is slow holds up no other. */
export class BackgroundRunner {
  readonly #works: Work[];
  readonly #stop = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(works: Work[]) {
    this.#works = works;
  }

  start(): void {
    this.#ended = Promise.all(this.#works.map((work) => this.#repeat(work)));
  }

  /** Settles within two seconds, whatever is under way. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.race([this.#ended, sleep(STOP_MS, undefined, { ref: false })]);
  }

  async #repeat({ name, first, work }: Work): Promise<void> {
    const { signal } = this.#stop;
    let wait = first;
    let retry = FIRST_RETRY_MS;
    while (!signal.aborted) {
      await sleep(wait, undefined, { signal }).catch(() => {});
      if (signal.aborted) return;
      try {
        wait = await work(signal);
        retry = FIRST_RETRY_MS;
      } catch (error) {
        // Another instance is at it, or the database is away; both are known where they matter.
        const known = error instanceof AppError && error.code !== 'internal';
        if (!known && !signal.aborted) log().error({ error, work: name }, 'work failed');
        wait = retry;
        retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      }
    }
  }
}
