import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

/** A piece with everything known of it, as the API tells it. */
export interface FeedbackDetails {
  feedback: FeedbackWire;
  /** ISO 8601, UTC. */
  received_at: string;
  engine: string;
  demo: boolean;
  /** How much there is under the same name; counted up to 1,000. */
  from_customer: number;
  /** The ids before and after it in the list under the same filters. */
  newer: string | null;
  older: string | null;
}
