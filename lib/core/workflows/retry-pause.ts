const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 600;

/** Seconds between a failed attempt, counted from 1, and the next: 5, 20, 80, … ten minutes. */
export function retryPause(attempt: number): number {
  return Math.min(FIRST_SECONDS * 4 ** (attempt - 1), LONGEST_SECONDS);
}
