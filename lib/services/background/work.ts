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
  /** Of a work that stays with it: does what is due now, and returns. Else `work` does. */
  round?(signal: AbortSignal): Promise<void>;
  /** Can wait for the clock: a round on account of a request leaves it out. */
  isUpkeep?: true;
  /** Carries what other works leave behind: of a round it is done once more, at the end. */
  isLast?: true;
}
