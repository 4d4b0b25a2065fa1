import { isRecord } from '#client/device/is-record.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';

const isKit = (given: unknown): given is KioskKit =>
  isRecord(given) && typeof given.build === 'string' && isRecord(given.languages);

/** Words, looks and settings: from the network, else as the service worker keeps them. */
export async function loadKit(): Promise<KioskKit | null> {
  try {
    const response = await fetch('/kiosk/kit');
    const given: unknown = await response.json();
    return response.ok && isKit(given) ? given : null;
  } catch {
    return null;
  }
}
