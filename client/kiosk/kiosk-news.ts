import type { ThankYouText } from '#client/courier/send-feedback.ts';

/** What tabs and the service worker tell each other. */
export type KioskNews =
  | { kind: 'delivered'; id: string; thankYou: ThankYouText | null }
  | { kind: 'changed' };

export const openNews = (): BroadcastChannel => new BroadcastChannel('earshot-kiosk');
