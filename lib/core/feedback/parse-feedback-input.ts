import { AppError, type FieldIssue } from '#lib/core/errors.ts';
import { explainIssue } from './explain-issue.ts';
import { type FeedbackInput, feedbackInputSchema } from './feedback-input.ts';
import { TIMESTAMP_MAX_AGE_DAYS, TIMESTAMP_MAX_AHEAD_SECONDS } from './limits.ts';

const DAY_MS = 86_400_000;

const issue = (field: string, code: string): FieldIssue => ({
  field,
  code,
  message: explainIssue(field, code),
});

function refuse(issues: FieldIssue[]): never {
  throw new AppError('invalid_input', issues.map((one) => one.message).join('; '), { issues });
}

/**
 * Checks what a customer sent.
 * @param since what the sender may date its feedback back to, where that is longer ago than
 * everybody may.
 * @returns the input and the moment it was given: its own `timestamp`, never ahead of `now`.
 * @throws AppError `invalid_input` with an issue a field.
 */
export function parseFeedbackInput(
  given: unknown,
  now: Date,
  since?: Date,
): { input: FeedbackInput; timestamp: Date } {
  const result = feedbackInputSchema.safeParse(given);
  if (!result.success) {
    // The first issue of a field is the one to mend first.
    const first = new Map<string, FieldIssue>();
    for (const { path, message } of result.error.issues) {
      const field = String(path[0] ?? '');
      if (!first.has(field)) first.set(field, issue(field, message));
    }
    refuse([...first.values()]);
  }
  const input = result.data;
  if (input.timestamp === undefined) return { input, timestamp: now };
  const ahead = new Date(input.timestamp).getTime() - now.getTime();
  if (ahead > TIMESTAMP_MAX_AHEAD_SECONDS * 1000) refuse([issue('timestamp', 'ahead')]);
  const oldest = now.getTime() - TIMESTAMP_MAX_AGE_DAYS * DAY_MS;
  if (now.getTime() + ahead < Math.min(oldest, since?.getTime() ?? oldest)) {
    refuse([issue('timestamp', 'too_old')]);
  }
  return { input, timestamp: new Date(now.getTime() + Math.min(ahead, 0)) };
}
