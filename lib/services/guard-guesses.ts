import type { Actor } from '#lib/core/access/actor.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { requestLimits } from '#lib/infra/limits/request-limits.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { tooMany } from './count-request.ts';
import { tokenHash } from './token-hash.ts';

const MOST_KNOWN = 1_000;

/** Hashes of tokens that were somebody's: using one again is no guess. */
const known = () => processWide('known-tokens', () => new Set<string>());

function remember(hash: string): void {
  if (known().size >= MOST_KNOWN) known().clear();
  known().add(hash);
}

/**
 * The actor of a bearer token, or null when it is nobody's. A client whose wrong tokens have used
 * up their limit is not listened to, save for tokens that were right before: a script with an old
 * token does not shut out its neighbours behind the same address.
 * @throws AppError `rate_limited`.
 */
export async function guardGuesses(given: {
  client: string;
  token: string;
  recognize(token: string): Promise<Actor | null>;
}): Promise<Actor | null> {
  const { guess } = requestLimits();
  const key = clientKey(given.client);
  const hash = tokenHash(given.token);
  const refusal = guess.refusal(key);
  if (refusal && !known().has(hash)) throw tooMany(refusal);
  const actor = await given.recognize(given.token);
  if (actor) {
    remember(hash);
    return actor;
  }
  const allowance = await guess.count(key);
  if (!allowance.granted) throw tooMany(allowance);
  return null;
}
