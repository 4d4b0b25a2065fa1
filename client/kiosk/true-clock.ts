import type { KioskStore } from './kiosk-store.ts';

/** A header tells whole seconds, and a device this near is right. */
const RIGHT_MS = 2_000;

/**
 * Milliseconds that a device's clock must be put forward, by the Date header of an answer; null
 * where there is none. The moment it tells lies between question and answer.
 */
export function measureOffset(
  header: string | null,
  { asked, answered }: { asked: number; answered: number },
): number | null {
  const told = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(told)) return null;
  const offset = told + 500 - (asked + answered) / 2;
  return Math.abs(offset) <= RIGHT_MS + (answered - asked) / 2 ? 0 : Math.round(offset);
}

/** The time as the server last told it, whatever the device's clock says. */
export class TrueClock {
  readonly #store: KioskStore;
  readonly #device: () => number;

  constructor(store: KioskStore, device: () => number = Date.now) {
    this.#store = store;
    this.#device = device;
  }

  /** The moment to be told, never before one that was told already. */
  async tell(): Promise<{ at: string; known: boolean }> {
    const offset = await this.#store.read('clockOffset');
    const latest = (await this.#store.read('latestMoment')) ?? 0;
    const at = Math.max(this.#device() + (offset ?? 0), latest);
    // On a full disk the time is still the time.
    await this.#store.write('latestMoment', at).catch(() => {});
    return { at: new Date(at).toISOString(), known: offset !== undefined };
  }

  /** Learns from an answer. */
  async learn(header: string | null, times: { asked: number; answered: number }): Promise<void> {
    const offset = measureOffset(header, times);
    if (offset === null) return;
    await this.#store.write('clockOffset', offset);
    // A clock that had run ahead must not hold back what is true.
    const latest = (await this.#store.read('latestMoment')) ?? 0;
    await this.#store.write('latestMoment', Math.min(latest, this.#device() + offset));
  }

  /** A moment that was told before anything was known of the clock. */
  async correct(at: string): Promise<string> {
    const offset = (await this.#store.read('clockOffset')) ?? 0;
    return new Date(Date.parse(at) + offset).toISOString();
  }

  /** The moment now where the given one lies ahead of it. */
  async notAhead(at: string): Promise<string> {
    const now = this.#device() + ((await this.#store.read('clockOffset')) ?? 0);
    return Date.parse(at) > now ? new Date(now).toISOString() : at;
  }
}
