import { ProofDesk } from '#client/courier/proof-desk.ts';
import { readRetryAfter } from '#client/courier/retry-delay.ts';
import type { ThankYouText } from '#client/courier/send-feedback.ts';
import { isRecord } from '#client/device/is-record.ts';
import type { Piece, Refusal } from './piece.ts';

/** Who the device is to the server: a kiosk by its key, or a form by a token of now. */
export type Proof = { kind: 'key'; key: string } | { kind: 'token'; token: string };

export type PieceOutcome =
  | { kind: 'delivered'; thankYou: ThankYouText | null }
  /** The server understood and said no, to this piece alone. */
  | { kind: 'refused'; refusal: Refusal }
  /** Written longer ago than the sender may say. */
  | { kind: 'late' }
  /** Dated after the server's own now. */
  | { kind: 'ahead' }
  /** The key is nobody's. */
  | { kind: 'forgotten' }
  /** Nobody answered, or asked to come back later: seconds where the server named them. */
  | { kind: 'away'; retryAfter: number | null; trouble: string };

/** An answer, with what its header says of the time. */
export interface Answer {
  outcome: PieceOutcome;
  date: string | null;
}

const TIMEOUT_MS = 15_000;
/** What our API says of the input itself; anything else may be the network's own doing. */
const REFUSALS = new Set(['invalid_input', 'malformed_body', 'body_too_large', 'forbidden']);

/** What goes over the wire. */
export function wireOf({ submission, late }: Piece, proof: Proof): object {
  const { timestamp, ...words } = submission;
  const dated = late
    ? { ...words, metadata: { ...words.metadata, written_at: timestamp } }
    : submission;
  return proof.kind === 'key' ? dated : { ...dated, form: { token: proof.token, website: '' } };
}

const ADDRESS = '/api/v1/feedback';
const proofs = new ProofDesk();

/** Sends one piece. Never throws: every way it can end is an outcome. */
export async function sendPiece(piece: Piece, proof: Proof): Promise<Answer> {
  const wire = wireOf(piece, proof);
  try {
    const first = await post(wire, proof);
    if (!proofs.isAsked(first.body)) return readAnswer(first);
    // Far more comes in than usual: this device works for its place. A service worker cannot, and
    // leaves it to the page.
    const work = await proofs.prove(first.body, ADDRESS, () => {});
    return readAnswer(await post({ ...wire, proof: work }, proof));
  } catch {
    // Offline, cut off, timed out, or a network's own login page instead of our answer.
    return { outcome: { kind: 'away', retryAfter: null, trouble: '' }, date: null };
  }
}

async function post(given: object, proof: Proof): Promise<{ response: Response; body: unknown }> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(ADDRESS, {
      method: 'POST',
      // A key is all that counts, and somebody's session is none of the kiosk's.
      credentials: 'omit',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        ...(proof.kind === 'key' && { Authorization: `Bearer ${proof.key}` }),
      },
      body: JSON.stringify(given),
      signal: timeout.signal,
    });
    return { response, body: await response.json() };
  } finally {
    clearTimeout(timer);
  }
}

const readAnswer = ({ response, body }: { response: Response; body: unknown }): Answer => ({
  outcome: readPieceOutcome(response, body),
  date: response.headers.get('Date'),
});

function readPieceOutcome(response: Response, body: unknown): PieceOutcome {
  const { ok, status } = response;
  const answer = isRecord(body) ? body : {};
  const trouble = typeof answer.detail === 'string' ? answer.detail : `HTTP ${status}`;
  // A network's own page may answer in our stead: only what bears an id was stored.
  if (ok && typeof answer.id === 'string') {
    return { kind: 'delivered', thankYou: readThankYou(answer.thank_you) };
  }
  // Ids here are made by chance, one a piece: under this one an earlier try of it was stored.
  if (answer.code === 'conflict') return { kind: 'delivered', thankYou: null };
  if (answer.code === 'unauthenticated') return { kind: 'forgotten' };
  const dating = timestampIssue(answer.issues);
  if (dating) return { kind: dating };
  if (status < 500 && typeof answer.code === 'string' && REFUSALS.has(answer.code)) {
    return { kind: 'refused', refusal: { status, detail: trouble } };
  }
  const retryAfter = readRetryAfter(response.headers.get('Retry-After'));
  return { kind: 'away', retryAfter, trouble };
}

function timestampIssue(issues: unknown): 'late' | 'ahead' | null {
  if (!Array.isArray(issues)) return null;
  const codes = issues.flatMap((one) =>
    isRecord(one) && one.field === 'timestamp' ? [one.code] : [],
  );
  if (codes.includes('too_old')) return 'late';
  return codes.includes('ahead') ? 'ahead' : null;
}

function readThankYou(given: unknown): ThankYouText | null {
  if (!isRecord(given)) return null;
  const { text, language } = given;
  return typeof text === 'string' && typeof language === 'string' ? { text, language } : null;
}
