const NOISES = ['pointerdown', 'keydown', 'input', 'touchmove', 'wheel'] as const;

/** Says when nobody has touched anything for a while. */
export class Silence {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seconds = 0;
  #then: (() => void) | null = null;

  constructor() {
    for (const noise of NOISES) {
      document.addEventListener(noise, () => this.#begin(), { passive: true, capture: true });
    }
  }

  /** After so many seconds without a touch, this once. */
  after(seconds: number, then: () => void): void {
    this.#seconds = seconds;
    this.#then = then;
    this.#begin();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#then = null;
  }

  #begin(): void {
    clearTimeout(this.#timer);
    const then = this.#then;
    if (!then) return;
    this.#timer = setTimeout(() => {
      this.#then = null;
      then();
    }, this.#seconds * 1_000);
  }
}
