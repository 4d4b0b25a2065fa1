/** The fields a customer sees, in the order they stand. Names are the wire's. */
export const FORM_FIELDS = ['rating', 'feedback', 'customer_name', 'contact', 'consent'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** What stands in the form, as text, whether or not it is acceptable. */
export interface Draft {
  /** UUIDv7, minted when the draft begins: sending it again is the same feedback. */
  id: string;
  rating: string;
  feedback: string;
  customer_name: string;
  /** Where to answer, where the form asks for it. */
  contact: string;
  /** Not empty once the box beside it is ticked. */
  consent: string;
}

export interface FormIssue {
  field: FormField;
  code: string;
}

/** Why nothing was sent although the fields were right. */
export type Notice = 'busy' | 'unavailable' | 'refused';

/** What the form shows: the draft, and what was wrong with it when it was sent. */
export interface FormState {
  draft: Draft;
  issues: readonly FormIssue[];
  notice: Notice | null;
}

export function blankDraft(id: string): Draft {
  return { id, rating: '', feedback: '', customer_name: '', contact: '', consent: '' };
}

export function isBlank({ rating, feedback, customer_name, contact }: Draft): boolean {
  return rating === '' && [feedback, customer_name, contact].every((text) => text.trim() === '');
}
