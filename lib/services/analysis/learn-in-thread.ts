import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  type Learnt,
  learnCorrection,
  type RatedText,
} from '#lib/core/sentiment/correction/learn-correction.ts';
import { isFunctionHost } from '#lib/infra/function-host.ts';

/** Several times what 50,000 short texts need. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };
const LONGEST_MS = 120_000;

/**
 * `learnCorrection` in a thread of its own, so that whoever is served meanwhile waits for none of it.
 * A function host has no threads: there it happens here.
 * @throws when the thread fails or takes longer than two minutes.
 */
export async function learnInThread(pairs: readonly RatedText[]): Promise<Learnt | null> {
  if (isFunctionHost()) return learnCorrection(pairs);
  const worker = new Worker(new URL('./learn-thread.ts', import.meta.url), {
    workerData: pairs,
    resourceLimits: MEMORY,
  });
  try {
    const answer = once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) });
    const gone = once(worker, 'exit').then(() => {
      throw new Error('the learning thread ended without an answer');
    });
    const posted = await Promise.race([answer, gone]);
    const learnt: Learnt | null = posted[0];
    return learnt;
  } finally {
    await worker.terminate();
  }
}
