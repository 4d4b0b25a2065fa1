import type { FormLocale } from '#lib/core/i18n/locales.ts';

/** A kiosk as the team sees it. Times are ISO 8601, UTC. */
export interface KioskWire {
  id: string;
  name: string;
  /** The source that its feedback bears. */
  source: string;
  /** The language it returns to after each visitor. */
  locale: FormLocale;
  created_at: string;
  /** Until when its link can be opened; null once it was. */
  link_expires_at: string | null;
  /** When a device first opened its link; null before. */
  enrolled_at: string | null;
  /** When the device last told of itself. */
  last_seen_at: string | null;
  /** What then waited on the device to be sent. */
  waiting: number;
  /** What of it the server had refused, so that somebody must look at it. */
  refused: number;
  /** When the oldest of it was written. */
  oldest_at: string | null;
  /** When the device last got something through. */
  last_sent_at: string | null;
}

/** What a device is told of itself. */
export interface KioskSetup {
  id: string;
  name: string;
  source: string;
  locale: FormLocale;
  /** `pbkdf2-sha256$rounds$salt$hash`, so that the device can check the PIN with no network. */
  pin_hash: string;
}

/** What a device tells of itself. */
export interface KioskReport {
  waiting: number;
  refused: number;
  oldest_at: string | null;
  sent_at: string | null;
}
