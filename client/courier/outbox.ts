import type { Submission } from '#lib/core/form/check-draft.ts';

/**
 * Feedback that waits on this device to be sent. Storage of a browser may be forbidden or full:
 * nothing here throws, and without it what waits is lost with the page alone.
 */
export interface Outbox {
  /** Oldest first. */
  all(): Promise<Submission[]>;
  put(submission: Submission): Promise<void>;
  remove(id: string): Promise<void>;
}
