import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '#lib/core/errors.ts';
import type { Database } from './database.ts';
import { translateDatabaseError } from './database-errors.ts';

const TRIES = 10;
const PERIOD_SECONDS = 15 * 60;

const limiters = new WeakMap<Database, RateLimiterPostgres>();

/** Kept in the database: a restart or a second instance gives nobody another ten tries. */
function limiter(db: Database): RateLimiterPostgres {
  let found = limiters.get(db);
  if (!found) {
    found = new RateLimiterPostgres({
      // Without the library's statement names: the embedded database's connections share a
      // session, in which a name can be taken only once.
      storeClient: {
        query: ({ text, values }: { text: string; values: unknown[] }) =>
          db.pool.query(text, values),
      },
      storeType: 'client',
      tableName: 'login_try',
      tableCreated: true,
      keyPrefix: '',
      points: TRIES,
      duration: PERIOD_SECONDS,
    });
    limiters.set(db, found);
  }
  return found;
}

/** An account's tries from devices it is not known on, or from one that it is. */
export function tryKey(email: string, device: string | null): string {
  return createHash('sha256')
    .update(JSON.stringify([email, device]))
    .digest('base64url');
}

/**
 * Counts a try before the password is looked at.
 * @throws AppError `rate_limited` when the ten of these fifteen minutes are used up.
 */
export async function countTry(db: Database, key: string): Promise<void> {
  try {
    await limiter(db).consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw translateDatabaseError(refusal);
    throw new AppError('rate_limited', 'Too many tries to sign in.', {
      retryAfter: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)),
    });
  }
}

/** A success wipes the slate. */
export async function forgetTries(db: Database, key: string): Promise<void> {
  await limiter(db).delete(key);
}
