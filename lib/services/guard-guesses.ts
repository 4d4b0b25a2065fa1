import type { Actor } from '#lib/core/access/actor.ts';
import { clientKey } from '#lib/infra/limits/client-key.ts';
import { requestLimits } from '#lib/infra/limits/request-limits.ts';
import { processWide } from '#lib/infra/process-wide.ts';
import { tooMany } from './count-request.ts';
import { tokenHash } from './token-hash.ts';

const MOST_KNOWN = 1_000;

/** Hashes of tokens that were somebody's: using one again is no guess. */
const known = () => processWide('known-tokens', () => new Set<string>());

/** Guesses under way, by client and hash: a script that starts with a burst makes one guess. */
const asked = () => processWide('asked-tokens', () => new Map<string, Promise<Actor | null>>());

interface Guess {
  client: string;
  token: string;
  recognize(token: string): Promise<Actor | null>;
}

async function again({ token, recognize }: Guess, hash: string): Promise<Actor | null> {
  const actor = await recognize(token);
  if (!actor) known().delete(hash);
  return actor;
}

/** Counted before the token is looked at, so that guesses at once gain nothing. */
async function firstTime(guess: Guess, client: string, hash: string): Promise<Actor | null> {
  const allowance = await requestLimits().guess.count(client);
  if (!allowance.granted) throw tooMany(allowance);
  const actor = await guess.recognize(guess.token);
  if (!actor) return null;
  if (known().size >= MOST_KNOWN) known().clear();
  known().add(hash);
  return actor;
}

/**
 * The actor of a bearer token, or null when it is nobody's. A client may try so many tokens in a
 * period; those that were right before do not count, so a script with an old token does not shut
 * out its neighbours behind the same address.
 * @throws AppError `rate_limited`.
 */
export function guardGuesses(guess: Guess): Promise<Actor | null> {
  const hash = tokenHash(guess.token);
  if (known().has(hash)) return again(guess, hash);
  const client = clientKey(guess.client);
  const key = `${client} ${hash}`;
  const underWay = asked().get(key);
  if (underWay) return underWay;
  const outcome = firstTime(guess, client, hash).finally(() => asked().delete(key));
  asked().set(key, outcome);
  return outcome;
}
