import type { FieldIssue } from '#lib/core/errors.ts';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';

export const EDIT_FIELDS = ['customer_name', 'feedback', 'rating'] as const;
export type EditField = (typeof EDIT_FIELDS)[number];
export type Edit = Pick<FeedbackWire, EditField>;

/** What differs: what another person changes meanwhile in the other fields is left alone. */
export function editedFields(old: Edit, edit: Edit): Partial<Edit> {
  return {
    ...(edit.customer_name !== old.customer_name && { customer_name: edit.customer_name }),
    ...(edit.feedback !== old.feedback && { feedback: edit.feedback }),
    ...(edit.rating !== old.rating && { rating: edit.rating }),
  };
}

/** The issues that belong to a field of the dialog, one a field. */
export function issuesByField(issues: readonly FieldIssue[]) {
  return EDIT_FIELDS.flatMap((field) => {
    const issue = issues.find((candidate) => candidate.field === field);
    return issue ? [{ ...issue, field }] : [];
  });
}
