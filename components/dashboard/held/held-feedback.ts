import type { HoldEvidence, HoldReason } from '#lib/core/spam/hold-reason.ts';

/** Feedback kept aside because it looked like a machine's, as it travels on the wire. */
export interface HeldFeedback {
  id: string;
  /** ISO 8601, UTC. */
  held_at: string;
  reason: HoldReason;
  evidence: HoldEvidence | null;
  feedback: {
    customer_name: string;
    feedback: string;
    rating: number;
    source?: string | undefined;
  };
}
