import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { type ThankYou, thankYou } from '#lib/core/i18n/thank-you.ts';
import type { Settings } from './settings.ts';

/**
 * Thanks in the first of these languages (BCP 47) that there are any in: the team's own words where
 * it has some in that language, else ours; in English at last.
 */
export function thankYouOf(formTexts: Settings['formTexts'], languages: string[]): ThankYou {
  for (const known of [...languages, 'en']) {
    // A page in zh-Hant knows more of its reader than a text that is only known to be Chinese.
    const language = languages.find((other) => other.startsWith(`${known}-`)) ?? known;
    const locale = lookupLocale(language, FORM_LOCALES);
    const own = locale && formTexts[locale]?.thankYou;
    if (locale && own) return { text: own, language: locale };
    const ours = thankYou(language);
    if (ours) return ours;
  }
  throw new Error('there is no thank-you in English');
}
