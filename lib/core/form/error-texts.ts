import { FEEDBACK_MAX, NAME_MAX } from '#lib/core/feedback/limits.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import type { ContactMessages } from './follow-up-view.ts';
import type { LiveMessages } from './form-messages.ts';
import type { FormField, FormIssue } from './form-state.ts';

const LIMITS: Partial<Record<FormField, number>> = {
  rating: 5,
  feedback: FEEDBACK_MAX,
  customer_name: NAME_MAX,
};

/** The codes for which the messages have words. */
const WORDS = new Map([
  ['required', 'required'],
  ['not_a_rating', 'required'],
  ['not_text', 'required'],
  ['too_long', 'too_long'],
  ['unreadable_characters', 'unreadable'],
]);

/** What is wrong at each field, in the customer's language. */
export function errorTexts(
  issues: readonly FormIssue[],
  { errors }: Pick<LiveMessages, 'errors'>,
  locale: string,
  ofContact?: ContactMessages['errors'],
): Map<FormField, string> {
  return new Map(
    issues.map(({ field, code }) => {
      if (field === 'contact' || field === 'consent') {
        return [field, ofContact?.[field] ?? errors.other];
      }
      const own: Partial<Record<string, string>> = errors[field];
      const text = own[WORDS.get(code) ?? ''] ?? errors.other;
      return [field, formatMessage(text, locale, { limit: LIMITS[field] ?? 0 })];
    }),
  );
}
