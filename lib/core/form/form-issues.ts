import { FORM_FIELDS, type FormIssue } from './form-state.ts';

/** The issues that can be shown at a field: the first of each, in the order the fields stand. */
export function formIssues(issues: readonly { field: string; code: string }[]): FormIssue[] {
  return FORM_FIELDS.flatMap((field) => {
    const issue = issues.find((candidate) => candidate.field === field);
    return issue ? [{ field, code: issue.code }] : [];
  });
}
