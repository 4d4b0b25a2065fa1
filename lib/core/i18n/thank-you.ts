import { THANK_YOU_TEXTS } from './thank-you-texts.ts';

export interface ThankYou {
  text: string;
  /** BCP 47 tag of the text itself, for its `lang` and direction. */
  language: string;
}

/** Names that detectors and browsers use for a language listed under another. */
const ALIASES = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['zh-tw', 'zh-hant'],
]);

/**
 * The thank-you in the language a customer wrote, looked up from the whole tag towards its primary
 * language; null where we have none, so that the caller answers in the language of the page.
 */
export function thankYou(language: string): ThankYou | null {
  const subtags = language.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-');
    const key = ALIASES.get(tag) ?? tag;
    const text = THANK_YOU_TEXTS.get(key);
    if (text !== undefined) return { text, language: canonical(key) };
  }
  return null;
}

/** `zh-hant` → `zh-Hant`. */
function canonical(key: string): string {
  return key.replace(/-([a-z])([a-z]{3})$/, (_, first: string, rest: string) => {
    return `-${first.toUpperCase()}${rest}`;
  });
}
