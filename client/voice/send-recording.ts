import { isRecord } from '#client/device/is-record.ts';
import type { VoiceTrouble } from './ear.ts';

const TIMEOUT_MS = 40_000;

export interface RecordingAddress {
  /** Earshot's own. */
  origin: string;
  locale: string;
  /** Of the form: nobody else may have anything written down. */
  token: string;
}

/** Has a recording written down. Never throws: every way it can end is one of these. */
export async function sendRecording(
  sound: Blob,
  { origin, locale, token }: RecordingAddress,
  signal: AbortSignal,
): Promise<{ text: string } | { trouble: VoiceTrouble }> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  signal.addEventListener('abort', () => timeout.abort());
  try {
    const answer = await fetch(`${origin}/api/v1/transcriptions?language=${locale}`, {
      method: 'POST',
      headers: { 'Content-Type': sound.type, 'X-Earshot-Form': token },
      body: sound,
      signal: timeout.signal,
    });
    if (answer.status === 429) return { trouble: 'busy' };
    if (answer.status >= 500) return { trouble: 'away' };
    const body: unknown = await answer.json();
    if (!answer.ok || !isRecord(body) || typeof body.text !== 'string') {
      return { trouble: 'failed' };
    }
    return body.text === '' ? { trouble: 'silent' } : { text: body.text };
  } catch {
    return { trouble: 'away' };
  } finally {
    clearTimeout(timer);
  }
}
