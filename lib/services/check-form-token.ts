import { AppError } from '#lib/core/errors.ts';
import { formTokenAge } from './form-token.ts';

/** A tab may stay open for days; a token that is older was collected. */
export const FORM_TOKEN_MAX_AGE_MS = 7 * 86_400_000;

/** Refuses who was shown no form of ours. @throws AppError `forbidden`. */
export function checkFormToken(token: string, now: Date): void {
  const age = formTokenAge(token, now);
  if (age !== null && age <= FORM_TOKEN_MAX_AGE_MS) return;
  throw new AppError('forbidden', 'This needs a form that was shown here; load it anew.');
}
