import { isRecord } from '#client/device/is-record.ts';
import type { TrueClock } from './true-clock.ts';

/** The server holds what arrives within a second of the token; nobody real shall be caught. */
const RIPE_MS = 1_100;
const FRESH_MS = 3_600_000;
const TIMEOUT_MS = 10_000;

/** Tokens that say when a form was shown, fetched when they are needed. */
export class FormTokens {
  readonly #clock: TrueClock;
  #token: { text: string; at: number } | null = null;
  #asking: Promise<void> | null = null;

  constructor(clock: TrueClock) {
    this.#clock = clock;
  }

  /** Asks ahead, so that a visitor who sends does not wait. */
  prepare(): Promise<void> {
    const { at = Number.NEGATIVE_INFINITY } = this.#token ?? {};
    if (performance.now() - at < FRESH_MS) return Promise.resolve();
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** One that is old enough to be believed, or null where nobody answers. */
  async take(): Promise<string | null> {
    await this.prepare();
    const token = this.#token;
    if (!token) return null;
    const wait = token.at + RIPE_MS - performance.now();
    if (wait > 0) await new Promise((resume) => setTimeout(resume, wait));
    return token.text;
  }

  async #ask(): Promise<void> {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
    try {
      const asked = Date.now();
      const response = await fetch('/kiosk/token', { cache: 'no-store', signal: timeout.signal });
      const body: unknown = await response.json();
      if (!response.ok || !isRecord(body) || typeof body.token !== 'string') return;
      this.#token = { text: body.token, at: performance.now() };
      await this.#clock.learn(response.headers.get('Date'), { asked, answered: Date.now() });
    } catch {
      // Offline. What waits goes on waiting.
      this.#token = null;
    } finally {
      clearTimeout(timer);
    }
  }
}
