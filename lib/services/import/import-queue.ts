import { AppError } from '#lib/core/errors.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** Each holds an upload of up to 200 MB on disk until its turn is over. */
const MOST_ADMITTED = 5;

/** Why a job is stopped before its end. */
export type StopReason = 'cancelled' | 'interrupted';

/**
 * The imports of this process: one at a time works, with all the cores there are; the others wait
 * for their turn.
 */
export class ImportQueue {
  #admitted = 0;
  #stopping = false;
  #last: Promise<void> = Promise.resolve();
  readonly #jobs = new Map<string, AbortController>();

  /**
   * Asked before an upload is taken in.
   * @returns a function that leaves again.
   * @throws AppError `rate_limited` while too many wait, `unavailable` while the process stops.
   */
  admit(): () => void {
    if (this.#stopping) {
      throw new AppError('unavailable', 'The server is stopping.', { retryAfter: 10 });
    }
    if (this.#admitted >= MOST_ADMITTED) {
      const message = 'Other imports are under way. Try again in a minute.';
      throw new AppError('rate_limited', message, { retryAfter: 60 });
    }
    this.#admitted += 1;
    let left = false;
    return () => {
      if (!left) this.#admitted -= 1;
      left = true;
    };
  }

  /** `job` handles its own errors, and looks at the signal from its first moment on. */
  add(id: string, job: (signal: AbortSignal, turn: Promise<void>) => Promise<void>): void {
    const controller = new AbortController();
    this.#jobs.set(id, controller);
    const before = this.#last;
    const done = job(controller.signal, before).finally(() => this.#jobs.delete(id));
    // One that is cancelled while it waits lets nobody in ahead of its turn.
    this.#last = Promise.all([before, done]).then(() => {});
  }

  /** @returns false when no such job is here. */
  stop(id: string, reason: StopReason): boolean {
    const job = this.#jobs.get(id);
    job?.abort(reason);
    return job !== undefined;
  }

  /** For good: nobody is let in any more. */
  async stopAll(): Promise<void> {
    this.#stopping = true;
    for (const job of this.#jobs.values()) job.abort('interrupted' satisfies StopReason);
    await this.#last;
  }
}

export const importQueue = (): ImportQueue => processWide('imports', () => new ImportQueue());
