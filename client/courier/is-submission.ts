import { isRecord } from '#client/device/is-record.ts';
import type { Submission } from '#lib/core/form/check-draft.ts';

/** Whether something kept on the device can be sent; the server checks what it says. */
export function isSubmission(kept: unknown): kept is Submission {
  return (
    isRecord(kept) &&
    typeof kept.id === 'string' &&
    typeof kept.customer_name === 'string' &&
    typeof kept.feedback === 'string' &&
    typeof kept.rating === 'number'
  );
}
