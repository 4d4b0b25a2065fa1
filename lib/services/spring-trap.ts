import type { HoldReason } from '#lib/core/spam/hold-reason.ts';
import { FORM_TOKEN_MAX_AGE_MS } from './check-form-token.ts';
import { formTokenAge } from './form-token.ts';

/** What the form sends besides the feedback: its token, and a field that people never see. */
export interface TrapAnswer {
  token: string;
  website: string;
}

/** Nobody picks a face and writes a sentence faster. */
const HUMAN_MS = 1_000;

/** Why a submission is to be kept aside, or null for a person's. */
export function springTrap({ token, website }: TrapAnswer, now: Date): HoldReason | null {
  if (website !== '') return 'honeypot';
  const age = formTokenAge(token, now);
  if (age === null || age > FORM_TOKEN_MAX_AGE_MS) return 'no_token';
  return age < HUMAN_MS ? 'too_fast' : null;
}
