/** Full screen, and a screen that does not sleep, for a device that stands somewhere. */
export class StayOn {
  #wanted = false;
  #lock: WakeLockSentinel | null = null;

  constructor() {
    // A lock is lost whenever the page is hidden.
    document.addEventListener('visibilitychange', () => void this.#keepAwake());
    // Browsers give the whole screen only to who touches.
    addEventListener('pointerup', () => void this.#fill());
  }

  set(wanted: boolean): void {
    this.#wanted = wanted;
    if (wanted) void this.#keepAwake();
    else void this.pause();
  }

  /** Until the next touch that is not the panel's. */
  async pause(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
    if (!this.#wanted) {
      await this.#lock?.release().catch(() => {});
      this.#lock = null;
    }
  }

  async #keepAwake(): Promise<void> {
    if (!this.#wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator))
      return;
    if (this.#lock && !this.#lock.released) return;
    // Refused on a low battery: the screen then sleeps as it would.
    this.#lock = await navigator.wakeLock.request('screen').catch(() => null);
  }

  async #fill(): Promise<void> {
    const busy = document.querySelector('dialog[open]') !== null;
    if (!this.#wanted || busy || document.fullscreenElement || !document.fullscreenEnabled) return;
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
  }
}
