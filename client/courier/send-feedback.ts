import { isRecord } from '#client/device/is-record.ts';
import type { Submission } from '#lib/core/form/check-draft.ts';
import { ProofDesk } from './proof-desk.ts';
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
  | { kind: 'accepted'; thankYou: ThankYouText | null; contactLink?: string | undefined }
  /** The server understood and said no. */
  | { kind: 'refused'; issues: { field: string; code: string }[] }
  /** This id was already used with another text. */
  | { kind: 'id_taken' }
  /** Nobody answered, or asked to come back later. Seconds where the server named them. */
  | { kind: 'away'; retryAfter: number | null };

const TIMEOUT_MS = 15_000;
const COME_BACK_LATER = new Set([408, 425, 429]);

const proofs = new ProofDesk();

/**
 * Sends one feedback to the address of the API, with a proof of work where one is asked for. Never
 * throws: every way it can end is an outcome.
 * @param onProving told when a proof is begun, which takes a moment.
 */
export async function sendFeedback(
  submission: Submission,
  form: FormProof,
  address: string,
  onProving: () => void = () => {},
): Promise<SendOutcome> {
  try {
    // Asked for lately, it will be asked for again.
    const early = await proofs.proveAgain(address, onProving);
    const first = await post({ ...submission, form, ...(early && { proof: early }) }, address);
    if (!proofs.isAsked(first.body)) return readOutcome(first.response, first.body);
    const proof = await proofs.prove(first.body, address, onProving);
    const second = await post({ ...submission, form, proof }, address);
    return readOutcome(second.response, second.body);
  } catch {
    // Offline, cut off, timed out, or a network's own login page instead of our answer.
    return { kind: 'away', retryAfter: null };
  }
}

async function post(
  given: object,
  address: string,
): Promise<{ response: Response; body: unknown }> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(given),
      keepalive: true,
      signal: timeout.signal,
    });
    return { response, body: await response.json() };
  } finally {
    clearTimeout(timer);
  }
}

function readOutcome(response: Response, body: unknown): SendOutcome {
  if (response.ok) {
    // A network's own page may answer in our stead: only what bears an id was stored.
    if (!isRecord(body) || typeof body.id !== 'string') return { kind: 'away', retryAfter: null };
    const { erase_url: link } = isRecord(body.follow_up) ? body.follow_up : {};
    return {
      kind: 'accepted',
      thankYou: readThankYou(body.thank_you),
      contactLink: typeof link === 'string' ? link : undefined,
    };
  }
  if (response.status >= 500 || COME_BACK_LATER.has(response.status)) {
    return { kind: 'away', retryAfter: readRetryAfter(response.headers.get('Retry-After')) };
  }
  if (response.status === 409) return { kind: 'id_taken' };
  const issues = isRecord(body) && Array.isArray(body.issues) ? body.issues : [];
  return { kind: 'refused', issues: issues.filter(isIssue) };
}

function readThankYou(given: unknown): ThankYouText | null {
  if (!isRecord(given)) return null;
  const { text, language } = given;
  return typeof text === 'string' && typeof language === 'string' ? { text, language } : null;
}

function isIssue(given: unknown): given is { field: string; code: string } {
  return isRecord(given) && typeof given.field === 'string' && typeof given.code === 'string';
}
