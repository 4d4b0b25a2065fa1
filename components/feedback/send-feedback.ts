import * as z from 'zod/mini';
import type { Submission } from './check-draft.ts';
import { readRetryAfter } from './retry-delay.ts';

/** What the page proves about itself, for the traps. */
export interface FormProof {
  token: string;
  website: string;
}

export interface ThankYouText {
  text: string;
  language: string;
}

export type SendOutcome =
  | { kind: 'accepted'; thankYou: ThankYouText | null }
  /** The server understood and said no. */
  | { kind: 'refused'; issues: { field: string; code: string }[] }
  /** This id was already used with another text. */
  | { kind: 'id_taken' }
  /** Nobody answered, or asked to come back later. Seconds where the server named them. */
  | { kind: 'away'; retryAfter: number | null };

const TIMEOUT_MS = 15_000;
const COME_BACK_LATER = new Set([408, 425, 429]);

const acceptedSchema = z.object({
  thank_you: z.optional(z.object({ text: z.string(), language: z.string() })),
});
const refusedSchema = z.object({
  issues: z.optional(z.array(z.object({ field: z.string(), code: z.string() }))),
});

/** Sends one feedback. Never throws: every way it can end is an outcome. */
export async function sendFeedback(submission: Submission, form: FormProof): Promise<SendOutcome> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch('/api/v1/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ ...submission, form }),
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    body = await response.json();
  } catch {
    // Offline, cut off, timed out, or a network's own login page instead of our answer.
    return { kind: 'away', retryAfter: null };
  }
  return readOutcome(response, body);
}

function readOutcome(response: Response, body: unknown): SendOutcome {
  if (response.ok) {
    const accepted = z.safeParse(acceptedSchema, body);
    if (!accepted.success) return { kind: 'away', retryAfter: null };
    return { kind: 'accepted', thankYou: accepted.data.thank_you ?? null };
  }
  if (response.status >= 500 || COME_BACK_LATER.has(response.status)) {
    return { kind: 'away', retryAfter: readRetryAfter(response.headers.get('Retry-After')) };
  }
  if (response.status === 409) return { kind: 'id_taken' };
  const refused = z.safeParse(refusedSchema, body);
  return { kind: 'refused', issues: refused.data?.issues ?? [] };
}
