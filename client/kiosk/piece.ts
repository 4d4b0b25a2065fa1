import type { Submission } from '#lib/core/form/check-draft.ts';

/** Why the server would not take a piece; it waits for somebody to look at it. */
export interface Refusal {
  status: number;
  /** The problem's own words, in English. */
  detail: string;
}

/** Feedback that waits on this device. */
export interface Piece {
  /** UUIDv7; pieces are sent in the order of their ids. */
  id: string;
  submission: Submission & { timestamp: string };
  /** False where nothing was known yet of how wrong the device's clock is. */
  clockKnown: boolean;
  /** Too old to be dated by who sends it: it goes without its time, which its metadata tells. */
  late?: boolean;
  refusal?: Refusal;
}

export interface QueueSummary {
  waiting: number;
  refused: number;
  /** When the oldest was written, ISO 8601. */
  oldestAt: string | null;
}
