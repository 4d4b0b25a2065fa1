import * as z from 'zod/mini';
import { HOLD_REASONS } from '#lib/core/spam/hold-reason.ts';

/** What is asked of the list of what was kept aside. */
export const heldQuery = z.object({
  reason: z.optional(z.enum(HOLD_REASONS, `must be one of ${HOLD_REASONS.join(', ')}`)),
});

/** Which of it many are released or thrown away. */
export const heldSelection = z.object({
  ...heldQuery.shape,
  until: z.optional(z.iso.datetime({ offset: true, error: 'must be a moment (ISO 8601)' })),
});
