import { DEFAULT_LOCALE } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';

/** What the button says by itself: in the form's language if one is set, else the visitor's. */
export function openWord(lang: string | null): { text: string; locale: string } {
  const tags = [lang, ...navigator.languages, DEFAULT_LOCALE];
  for (const tag of tags) {
    const locale = lookupLocale(tag, Object.keys(OPEN_WORDS));
    const text = locale && OPEN_WORDS[locale];
    if (text) return { text, locale };
  }
  return { text: '', locale: DEFAULT_LOCALE };
}
