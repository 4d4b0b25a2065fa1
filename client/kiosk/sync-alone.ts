const NAME = 'earshot-kiosk-queue';

/**
 * Runs while no other tab and no service worker does. Browsers without locks rely on the ids alone.
 * @returns whether it ran.
 */
export async function syncAlone(run: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await run();
    return true;
  }
  return navigator.locks.request(NAME, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
    return lock !== null;
  });
}
