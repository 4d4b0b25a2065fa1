import type { Contact } from './contact.ts';

/** Who took a contact back: the team, the customer, or time. */
export const ERASERS = ['team', 'customer', 'time'] as const;
export type Eraser = (typeof ERASERS)[number];

/** That a customer asked for an answer, and what became of it; without where. */
export interface FollowUpStanding {
  feedback_id: string;
  /** ISO 8601, UTC. */
  created_at: string;
  /** When the contact is erased by itself. */
  erase_at: string;
  erased_at: string | null;
  erased_by: Eraser | null;
  answered_at: string | null;
  answered_by: string | null;
}

/** The same with where; null once it is erased. */
export interface FollowUpWire extends FollowUpStanding {
  contact: Contact | null;
}
