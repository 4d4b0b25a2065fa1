const HOUR_MS = 3_600_000;

/** What the page needs of its service worker: that it is there, and a newer build when nobody is. */
export class KeepCurrent {
  #registration: ServiceWorkerRegistration | null = null;
  readonly #idle: () => boolean;
  #askedAt = performance.now();
  #taken = false;

  constructor(idle: () => boolean) {
    this.#idle = idle;
  }

  /** Resolves to whether the page can be opened with no network. */
  async start(): Promise<boolean> {
    if (!('serviceWorker' in navigator)) return false;
    const { serviceWorker } = navigator;
    try {
      this.#registration = await serviceWorker.register('/kiosk/sw.js', {
        scope: '/kiosk',
        updateViaCache: 'none',
      });
      await serviceWorker.ready;
      return true;
    } catch {
      // Forbidden in some private windows. The page itself works, online.
      return false;
    }
  }

  /** Called when nobody is there. Takes over a newer build that waits, and loads the page anew. */
  async whenIdle(): Promise<void> {
    const registration = this.#registration;
    if (!registration) return;
    if (this.#taken) location.reload();
    else if (registration.waiting) {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        this.#taken = true;
        // Somebody may have begun meanwhile: then when they have left.
        if (this.#idle()) location.reload();
      });
      registration.waiting.postMessage('take-over');
    } else if (performance.now() - this.#askedAt > HOUR_MS) await this.look();
  }

  /** Looks for a newer build. */
  async look(): Promise<void> {
    this.#askedAt = performance.now();
    await this.#registration?.update().catch(() => {}); // offline: next time
  }
}
