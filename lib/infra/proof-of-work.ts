import { randomInt } from 'node:crypto';
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import { PROOF_MAX } from '#lib/core/spam/proof-limits.ts';
import { SpendOnce } from './limits/spend-once.ts';
import { processWide } from './process-wide.ts';
import { redis } from './redis/redis.ts';
import { derivedKey } from './secrets.ts';

/** ALTCHA's version 2: a counter is looked for whose key, derived by PBKDF2, begins as it should. */
const ALGORITHM = 'PBKDF2/SHA-256';
/** Rounds of one try: enough that a phone's own code for it is nearly as fast as an attacker's. */
const ROUNDS = 2_000;
/** Tries at the first level. The counter is drawn, so luck makes nobody wait long. */
const TRIES_LEAST = 300;
const TRIES_MOST = 400;
const VALID_SECONDS = 600;

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      cost: z.literal(ROUNDS),
      keyLength: z.literal(32),
      keyPrefix: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
      expiresAt: z.int(),
      keySignature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    }),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.object({
    counter: z.int().check(z.minimum(0), z.maximum(0xffffffff)),
    derivedKey: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

const secrets = () =>
  processWide('proof-of-work', () => ({
    hmacSignatureSecret: derivedKey('challenge').toString('hex'),
    hmacKeySignatureSecret: derivedKey('challenge key').toString('hex'),
  }));

const spent = () => processWide('spent-proofs', () => new SpendOnce(redis()));

/**
 * A fresh challenge, signed and short-lived; making one costs one try.
 * @param level each one doubles the work of the one below.
 */
export function makeChallenge(level: number, now: Date): Promise<Challenge> {
  const times = 2 ** (level - 1);
  return createChallenge({
    algorithm: ALGORITHM,
    cost: ROUNDS,
    counter: randomInt(Math.ceil(TRIES_LEAST * times), Math.ceil(TRIES_MOST * times)),
    deriveKey,
    expiresAt: Math.floor(now.getTime() / 1000) + VALID_SECONDS,
    ...secrets(),
  });
}

function readPayload(proof: string) {
  try {
    return payloadSchema.safeParse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Whether a proof answers a challenge of ours in time, and for the first time. Nothing is derived anew. */
export async function acceptProof(proof: string, now: Date): Promise<boolean> {
  const payload = proof.length <= PROOF_MAX ? readPayload(proof) : undefined;
  if (!payload) return false;
  const { parameters, signature } = payload.challenge;
  const seconds = parameters.expiresAt - Math.floor(now.getTime() / 1000);
  if (seconds <= 0) return false;
  const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets() });
  return verified && spent().spend(signature, Math.min(seconds + 60, 2 * VALID_SECONDS));
}
