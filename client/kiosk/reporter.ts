import { report } from './enrolment.ts';
import type { KioskStore } from './kiosk-store.ts';

const BEAT_MS = 60_000;
/** Changes that come together are told together. */
const GATHER_MS = 1_500;

/** Tells the desk once a minute that this device lives, and soon when its queue changes. */
export class Reporter {
  readonly #store: KioskStore;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';
  #busy = false;

  constructor(store: KioskStore) {
    this.#store = store;
  }

  start(): void {
    this.#plan(0);
  }

  /** What waits may have changed. */
  noteQueue(summary: object): void {
    const news = JSON.stringify(summary);
    if (news === this.#told) return;
    this.#told = news;
    this.#plan(GATHER_MS);
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#beat(), wait);
  }

  async #beat(): Promise<void> {
    if (!this.#busy) {
      this.#busy = true;
      await report(this.#store).catch(() => {}); // the next beat tells it all again
      this.#busy = false;
    }
    this.#plan(BEAT_MS);
  }
}
