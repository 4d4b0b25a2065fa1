/** What a process does by itself, again and again. */
export interface Work {
  /** For the log. */
  name: string;
  /** Milliseconds until it is done for the first time. */
  first: number;
  /**
   * Does what is due, leaves off when `signal` says stop, and says after how many milliseconds it is
   * to be done again. Several processes may be at it at once.
   */
  work(signal: AbortSignal): Promise<number>;
}
