import { FORM_FIELDS, type FormIssue } from './form-state.ts';

/** On the wire a contact and its consent are one field. */
const placeOf = ({ field, code }: { field: string; code: string }): string => {
  if (field !== 'follow_up') return field;
  return code === 'no_consent' ? 'consent' : 'contact';
};

/** The issues that can be shown at a field: the first of each, in the order the fields stand. */
export function formIssues(issues: readonly { field: string; code: string }[]): FormIssue[] {
  return FORM_FIELDS.flatMap((field) => {
    const issue = issues.find((candidate) => placeOf(candidate) === field);
    return issue ? [{ field, code: issue.code }] : [];
  });
}
