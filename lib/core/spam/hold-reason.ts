import type { Echo } from './near-duplicates.ts';

/** Why a submission is kept aside; each is said on the desk. */
export const HOLD_REASONS = [
  'honeypot',
  'too_fast',
  'no_token',
  'near_duplicate',
  'no_proof',
  'unusual_rate',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** With `near_duplicate`: how often almost the same came within ten minutes, and from how many. */
export type HoldEvidence = Echo;

/** Those for one reason or all, none that came after a moment. */
export interface HeldSelection {
  reason: HoldReason | null;
  until: Date;
}
