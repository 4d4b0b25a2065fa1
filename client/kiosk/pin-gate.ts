import { checkPin } from '#lib/core/kiosk/pin.ts';
import type { KioskStore } from './kiosk-store.ts';

/** So many may be wrong before one must wait. */
const FREE = 5;
const FIRST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;

export type PinVerdict = { kind: 'right' } | { kind: 'wrong' } | { kind: 'wait'; seconds: number };

/** The PIN of this kiosk: the desk's, else the one that was chosen here; null: none. */
export async function pinHash(store: KioskStore): Promise<string | null> {
  const enrolment = await store.read('enrolment');
  return enrolment?.setup.pin_hash ?? (await store.read('pinHash')) ?? null;
}

/** Checks a PIN, slower and slower; tries are counted across restarts. */
export async function tryPin(
  store: KioskStore,
  pin: string,
  { now = Date.now, check = checkPin } = {},
): Promise<PinVerdict> {
  const hashed = await pinHash(store);
  if (hashed === null) return { kind: 'right' };
  const { count, until } = (await store.read('pinTries')) ?? { count: 0, until: 0 };
  // A clock that was set back must not lock anybody out for longer than the wait is.
  if (until - now() > LONGEST_MS) {
    await store.write('pinTries', { count, until: now() + LONGEST_MS });
    return { kind: 'wait', seconds: LONGEST_MS / 1_000 };
  }
  const left = until - now();
  if (left > 0) return { kind: 'wait', seconds: Math.ceil(left / 1_000) };
  // Counted before it is checked, so that a reload in between gains nothing.
  const tries = count + 1;
  const wait = tries < FREE ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - FREE));
  await store.write('pinTries', { count: tries, until: now() + wait });
  if (await check(pin, hashed)) {
    await store.forget('pinTries');
    return { kind: 'right' };
  }
  return wait > 0 ? { kind: 'wait', seconds: wait / 1_000 } : { kind: 'wrong' };
}
