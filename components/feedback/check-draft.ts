import { type FeedbackInput, feedbackInputSchema } from '#lib/core/feedback/feedback-input.ts';
import { type DraftOrigin, draftToInput } from './draft-to-input.ts';
import { formIssues } from './form-issues.ts';
import type { Draft, FormIssue } from './form-state.ts';

export type Submission = FeedbackInput & { id: string };

export type CheckedDraft =
  | { ok: true; submission: Submission }
  | { ok: false; issues: FormIssue[] };

/** Checks a draft by the server's own schema, so that both say the same. */
export function checkDraft(draft: Draft, origin: DraftOrigin): CheckedDraft {
  const result = feedbackInputSchema.safeParse(draftToInput(draft, origin));
  if (result.success) return { ok: true, submission: { ...result.data, id: draft.id } };
  const issues = result.error.issues.map(({ path, message }) => {
    return { field: String(path[0]), code: message };
  });
  return { ok: false, issues: formIssues(issues) };
}
