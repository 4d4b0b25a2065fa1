import type { Challenge, Solution } from 'altcha-lib/types';
import { solveHere } from './solve-here.ts';

/**
 * Loaded when a proof of work is asked for. The page imports it for `prove`, and the same file is the
 * worker in which the work is done.
 */

const TIMEOUT_MS = 15_000;
const IN_WORKER = typeof document === 'undefined';

/** Fetches a challenge and solves it. @returns the proof, as the API takes it. */
export async function prove(challengeUrl: string): Promise<string> {
  const response = await fetch(challengeUrl, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`No challenge: ${response.status}`);
  const challenge: Challenge = await response.json();
  const { counter, derivedKey } = await solve(challenge);
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
}

/** In a worker where there may be one: another site's page runs none of ours, and needs none, for its browser derives keys beside it. */
async function solve(challenge: Challenge): Promise<Solution> {
  if (new URL(import.meta.url).origin !== location.origin) return solveHere(challenge);
  try {
    return await solveInWorker(challenge);
  } catch {
    return solveHere(challenge);
  }
}

function solveInWorker(challenge: Challenge): Promise<Solution> {
  const worker = new Worker(import.meta.url, { type: 'module' });
  return new Promise<Solution>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data ? resolve(data) : reject(new Error('Not solved.')));
    worker.onerror = () => reject(new Error('There is no worker.'));
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}

if (IN_WORKER) {
  addEventListener('message', ({ data }: MessageEvent<Challenge>) => {
    solveHere(data).then(
      (solution) => postMessage(solution),
      () => postMessage(null),
    );
  });
}
