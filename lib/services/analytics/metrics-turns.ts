import { redis } from '#lib/infra/redis/redis.ts';
import { ALWAYS, type Turns, turnsOn } from '#lib/infra/redis/turns.ts';
import { derivedKey } from '#lib/infra/secrets.ts';

/** A little less than a computation a second: whoever waited a second finds the turn free. */
const TURN_MS = 950;

/** Whose turn it is to compute the metrics for all instances on one Redis. */
export function metricsTurns(): Turns {
  const connection = redis();
  if (!connection) return ALWAYS;
  const key = `earshot:metrics:${derivedKey('metrics turn').toString('hex').slice(0, 16)}`;
  return turnsOn(connection, key, TURN_MS);
}
