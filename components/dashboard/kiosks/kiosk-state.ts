import type { KioskWire } from '#lib/core/kiosk/kiosk-wire.ts';

export type KioskState = 'live' | 'away' | 'new' | 'expired';

/** A device tells of itself once a minute; one beat may be lost. */
const LIVE_MS = 150_000;

/** How much what a kiosk last told is worth at this moment (milliseconds since the epoch). */
export function kioskState(kiosk: KioskWire, now: number): KioskState {
  const { enrolled_at: enrolled, link_expires_at: until, last_seen_at: seen } = kiosk;
  if (enrolled === null) return until !== null && Date.parse(until) > now ? 'new' : 'expired';
  return seen !== null && now - Date.parse(seen) < LIVE_MS ? 'live' : 'away';
}
