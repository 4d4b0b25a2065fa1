import { AppError } from '#lib/core/errors.ts';

/** Node's and Postgres' codes for: not there, not yet, no longer, or too busy to say. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53100', // disk full
  '53200', // out of memory
  '53300', // too many connections
  '57P01', // admin shutdown
  '57P02', // crash shutdown
  '57P03', // cannot connect now
  '57014', // canceled by a time-out
  '25006', // read-only: a standby
  '58030', // I/O error
]);
const AWAY_MESSAGE =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|Client has encountered a connection error|Cannot use a pool after|connection is closed/i;

/** pg's own error, or one that Prisma's driver adapter carries as its cause. */
function isAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  if (error instanceof AggregateError) return error.errors.some((one) => isAway(one, depth + 1));
  const { code, originalCode, message, cause, meta } = error as Record<string, unknown>;
  for (const known of [code, originalCode]) {
    if (typeof known === 'string' && (AWAY.has(known) || known.startsWith('08'))) return true;
  }
  if (typeof message === 'string' && AWAY_MESSAGE.test(message)) return true;
  const inner = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
  return isAway(cause, depth + 1) || isAway(inner, depth + 1);
}

/** Turns 'the database is away' into the error callers know; leaves every other error alone. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof AppError || !isAway(error)) return error;
  return new AppError('unavailable', 'The database cannot be reached right now.', {
    retryAfter: 3,
    cause: error,
  });
}
