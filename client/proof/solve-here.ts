import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, DeriveKeyFunction, Solution } from 'altcha-lib/types';

/** The slowest phone at the highest level; whoever waits longer is sent later instead. */
const PATIENCE_MS = 90_000;

/** A page without a worker draws and scrolls in between. */
const STINT_MS = 20;

/** Pages without TLS have no `crypto.subtle`: a shop's own network. Slower, and all the same right. */
let lastRest = 0;
const deriveWithoutSubtle: DeriveKeyFunction = async ({ cost, keyLength = 32 }, salt, password) => {
  if (performance.now() - lastRest > STINT_MS) {
    await new Promise((resume) => setTimeout(resume));
    lastRest = performance.now();
  }
  return { derivedKey: pbkdf2(sha256, password, salt, { c: cost, dkLen: keyLength }) };
};

/** @throws when it takes too long. */
export async function solveHere(challenge: Challenge): Promise<Solution> {
  const solution = await solveChallenge({
    challenge,
    deriveKey: globalThis.crypto?.subtle ? deriveKey : deriveWithoutSubtle,
    timeout: PATIENCE_MS,
  });
  if (!solution) throw new Error('The challenge was not solved in time.');
  return solution;
}
