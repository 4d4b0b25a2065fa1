import { useTranslations } from 'next-intl';
import { FEEDBACK_MAX, NAME_MAX } from '#lib/core/feedback/limits.ts';
import type { FormField, FormIssue } from './form-state.ts';

const LIMITS: Record<FormField, number> = {
  rating: 5,
  feedback: FEEDBACK_MAX,
  customer_name: NAME_MAX,
};

/** The schema's codes for which the messages have words. */
const WORDS = new Map([
  ['required', 'required'],
  ['not_a_rating', 'required'],
  ['not_text', 'required'],
  ['too_long', 'too_long'],
  ['unreadable_characters', 'unreadable'],
]);

/** What is wrong at each field, in the customer's language. */
export function useErrorTexts(issues: readonly FormIssue[]): Map<FormField, string> {
  const t = useTranslations('form.errors');
  return new Map(
    issues.map(({ field, code }) => {
      const key = `${field}.${WORDS.get(code)}`;
      return [field, t.has(key) ? t(key, { limit: LIMITS[field] }) : t('other')];
    }),
  );
}
