const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long is waited after the first try, the second, … : ten tries in about three days. */
export const RETRY_DELAYS_MS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  4 * HOUR,
  10 * HOUR,
  20 * HOUR,
  36 * HOUR,
] as const;

/** So much of a delay is added at most, by chance: those that failed together come back apart. */
const JITTER = 0.1;
/** A receiver may ask for a longer break, not for ever. */
const LONGEST_ASKED_MS = 24 * HOUR;

/** @param value of `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function askedFor(value: string | undefined, now: Date): number {
  if (value === undefined) return 0;
  const seconds = /^\d{1,9}$/.test(value.trim())
    ? Number(value) * SECOND
    : Date.parse(value) - now.getTime();
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_ASKED_MS) : 0;
}

/**
 * How many milliseconds to wait after so many tries, or null when that was the last.
 * @param chance from 0 to 1
 */
export function retryDelay(
  tries: number,
  { retryAfter, now, chance }: { retryAfter: string | undefined; now: Date; chance: number },
): number | null {
  const delay = RETRY_DELAYS_MS[tries - 1];
  if (delay === undefined) return null;
  return Math.round(Math.max(delay, askedFor(retryAfter, now)) * (1 + JITTER * chance));
}
