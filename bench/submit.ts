import { now } from './clock.ts';

/** The words that carry the mark; every piece of a run is as long as every other. */
export const wordsOf = (mark: number): string =>
  `Piece ${String(mark).padStart(6, '0')}: the staff were friendly, but the queue was far too long.`;

/**
 * Submits one piece as a customer's script would; fetch keeps the connection alive between calls.
 * @returns the moment at which it was sent, by `now()`.
 */
export async function submit(url: string, mark: number): Promise<number> {
  const body = JSON.stringify({ customer_name: 'Bench', feedback: wordsOf(mark), rating: 4 });
  const headers = { 'content-type': 'application/json' };
  const sentAt = now();
  const response = await fetch(`${url}/api/v1/feedback`, { method: 'POST', body, headers });
  const answer = await response.text();
  if (response.status !== 201) throw new Error(`${response.status} to a submission: ${answer}`);
  return sentAt;
}
