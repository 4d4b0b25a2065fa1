import { lookupLocale } from './lookup-locale.ts';
import { THANK_YOU_TEXTS } from './thank-you-texts.ts';

const THANKED_IN = [...THANK_YOU_TEXTS.keys()];

export interface ThankYou {
  text: string;
  /** BCP 47 tag of the text itself, for its `lang` and direction. */
  language: string;
}

/**
 * The thank-you in the language a customer wrote; null where we have none, so that the caller
 * answers in the language of the page.
 */
export function thankYou(language: string): ThankYou | null {
  const found = lookupLocale(language, THANKED_IN);
  const text = found === null ? undefined : THANK_YOU_TEXTS.get(found);
  return found === null || text === undefined ? null : { text, language: found };
}
