const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/** Seconds of a Retry-After header, given as seconds or as a date (RFC 9110 §10.2.3). */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/**
 * Milliseconds to wait before the next try: doubling from two seconds to five minutes with up to a
 * quarter of jitter, and never earlier than the server asked for.
 */
export function retryDelay(
  failures: number,
  retryAfter: number | null,
  random: () => number = Math.random,
): number {
  const backoff = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  const asked = Math.min(retryAfter ?? 0, 24 * 3600) * 1000;
  return Math.round(Math.max(backoff, asked) * (1 + random() / 4));
}
