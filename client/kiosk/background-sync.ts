const TAG = 'earshot-kiosk';
const HOUR_MS = 3_600_000;

/** What Chromium adds (Web Background Synchronization, Periodic Background Synchronization). */
interface SyncingRegistration extends ServiceWorkerRegistration {
  sync?: { register(tag: string): Promise<void> };
  periodicSync?: { register(tag: string, options: { minInterval: number }): Promise<void> };
}

/** Where the browser has it, what waits is sent also when no page is open. */
export async function registerBackgroundSync(): Promise<void> {
  const registration: SyncingRegistration | undefined =
    await navigator.serviceWorker?.getRegistration('/kiosk');
  // Refused or absent: the page sends all the same.
  await registration?.sync?.register(TAG).catch(() => {});
  await registration?.periodicSync?.register(TAG, { minInterval: HOUR_MS }).catch(() => {});
}
