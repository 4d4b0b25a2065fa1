import { checkCustomerName, checkFeedbackText } from '#lib/core/feedback/check-text.ts';
import { RATINGS } from '#lib/core/feedback/feedback.ts';
import type { FeedbackInput } from '#lib/core/feedback/feedback-input.ts';
import { readContact } from '#lib/core/follow-up/contact.ts';
import { type DraftOrigin, draftToInput } from './draft-to-input.ts';
import { type Draft, FORM_FIELDS, type FormIssue } from './form-state.ts';

export type Submission = FeedbackInput & { id: string };

export type CheckedDraft =
  | { ok: true; submission: Submission }
  | { ok: false; issues: FormIssue[] };

/** Checks a draft by the rules of the server's own schema, so that both say the same. */
export function checkDraft(draft: Draft, origin: DraftOrigin): CheckedDraft {
  const { follow_up: asked, ...input } = draftToInput(draft, origin);
  const rating = RATINGS.find((one) => one === input.rating);
  const codes = {
    rating: rating ? null : 'required',
    feedback: checkFeedbackText(input.feedback),
    customer_name: checkCustomerName(input.customer_name),
    contact: asked && !readContact(draft.contact) ? 'not_a_contact' : null,
    consent: asked && !asked.consent ? 'required' : null,
  };
  const issues: FormIssue[] = [];
  for (const field of FORM_FIELDS) {
    const code = codes[field];
    if (code) issues.push({ field, code });
  }
  if (rating && issues.length === 0) {
    const agreed = asked && { ...asked, consent: true as const };
    return { ok: true, submission: { ...input, rating, follow_up: agreed } };
  }
  return { ok: false, issues };
}
