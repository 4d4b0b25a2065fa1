import { sourceSchema } from '#lib/core/feedback/feedback-input.ts';

/** Where a form says it stands (`?source=shop-12`); anything else counts as the form itself. */
export function readSource(given: unknown): string {
  const parsed = sourceSchema.safeParse(given);
  return parsed.success ? parsed.data : 'form';
}
