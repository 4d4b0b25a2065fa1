import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

export const RESPONSE_STATES = ['open', 'in_progress', 'resolved'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

/** A topic of the complaint, and how many of the unhappy named it. */
export interface Prevention {
  topic: string;
  /** In the last seven days, this one included. */
  this_week: number;
  week_before: number;
  /** How many times the share of the week before; null where that is no more than chance. */
  lift: number | null;
}

/** How the team answers an unhappy customer, as JSON. */
export interface ResponseWire {
  feedback: FeedbackWire;
  created_at: string;
  state: ResponseState;
  /** By when the customer should have been answered, and asked whether it is all right now. */
  due_at: string;
  overdue: boolean;
  /** Null: all admins. */
  assignee: { id: string; name: string } | null;
  /** Null until it is written, some seconds after the feedback. */
  draft: { text: string; language: string } | null;
  prevention: Prevention[];
  notes: string;
  resolved_at: string | null;
  resolved_by: string | null;
}
