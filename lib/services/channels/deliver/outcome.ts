import type { AttemptError } from '#lib/core/outbound/delivery.ts';

/** How one try ended. */
export interface Outcome {
  /** Null: it arrived. */
  error: AttemptError | null;
  status: number | null;
  response: string | null;
  retryAfter?: string | undefined;
  /** `again` by the schedule; `never`: no other try can do better; `gone`: nor any other delivery. */
  next: 'again' | 'never' | 'gone';
}

export const failed = (error: AttemptError, more: Partial<Outcome> = {}): Outcome => ({
  error,
  status: null,
  response: null,
  next: 'again',
  ...more,
});
