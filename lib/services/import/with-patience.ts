import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#lib/core/errors.ts';
import { log } from '#lib/infra/log.ts';

const WAITS_MS = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Tries again while the database is away, for about a minute.
 * @throws what is no AppError `unavailable` at once, and that at last or when the signal aborts.
 */
export async function withPatience<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (const wait of WAITS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'unavailable' || signal?.aborted) {
        throw error;
      }
      log().warn({ error, wait }, 'an import waits for the database');
      // An abort ends the wait; the next attempt then says how it is.
      await sleep(wait, undefined, signal ? { signal } : {}).catch(() => {});
    }
  }
  return attempt();
}
