import * as z from 'zod/mini';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { NO_TOPIC_RULES } from '#lib/core/topics/topic-rules.ts';
import { parseStrictFilter } from '#lib/services/parse-strict-filter.ts';

export const viewNameSchema = z
  .string('must be text')
  .check(
    z.trim(),
    z.minLength(1, 'is missing'),
    z.maxLength(60, 'may have at most 60 characters'),
    z.refine(isStorableText, 'holds control characters'),
  );

export const viewQuerySchema = z.record(
  z.string(),
  z.string('must have text values').check(z.maxLength(1_000, 'has a value that is too long')),
  'must be an object of filters',
);

/** No two views differ by capitals, width or composition alone. */
export function viewNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

export function viewNameTaken(): AppError {
  const message = 'There is a view of this name already.';
  return new AppError('conflict', message, { issues: [{ field: 'name', code: 'taken', message }] });
}

/**
 * Checked as the list would check it, but kept as it was given: a period stays relative.
 * @throws AppError `invalid_input`.
 */
export function checkedViewQuery(given: Record<string, string>, now: Date): Record<string, string> {
  parseStrictFilter(given, now, NO_TOPIC_RULES);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}
