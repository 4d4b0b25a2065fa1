import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '#lib/core/errors.ts';

const WAITS_MS = [250, 1_000, 3_000];

/** Tries again for some seconds while the database is away. @throws what the last try threw. */
export async function persist(attempt: () => Promise<unknown>, signal: AbortSignal): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      await attempt();
      return;
    } catch (error) {
      const away = error instanceof AppError && error.code === 'unavailable';
      if (!away || signal.aborted) throw error;
      await sleep(wait, undefined, { ref: false });
    }
  }
  await attempt();
}
