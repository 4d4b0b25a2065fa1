import { countCharacters } from './count-characters.ts';
import { FEEDBACK_MAX, NAME_MAX, RAW_FACTOR } from './limits.ts';
import { isStorableText } from './storable-text.ts';

export type TextIssue = 'required' | 'unreadable_characters' | 'too_long';

function checkText(text: string, limit: number): TextIssue | null {
  const count = countCharacters(text);
  if (count === 0) return 'required';
  if (!isStorableText(text)) return 'unreadable_characters';
  return text.length > limit * RAW_FACTOR || count > limit ? 'too_long' : null;
}

/** What keeps a customer's words from being stored, or null. */
export function checkFeedbackText(text: string): TextIssue | null {
  return checkText(text, FEEDBACK_MAX);
}

/** What keeps a customer's name from being stored, or null. A name is one line. */
export function checkCustomerName(text: string): TextIssue | null {
  return checkText(text, NAME_MAX) ?? (/[\r\n\t]/.test(text) ? 'unreadable_characters' : null);
}
