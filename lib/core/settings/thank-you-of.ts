import { supportedLocale } from '#lib/core/i18n/locales.ts';
import { type ThankYou, thankYou } from '#lib/core/i18n/thank-you.ts';
import type { Settings } from './settings.ts';

/**
 * Thanks in the first of these languages (BCP 47) that there are any in: the team's own words where
 * it has some in that language, else ours; in English at last.
 */
export function thankYouOf(formTexts: Settings['formTexts'], languages: string[]): ThankYou {
  for (const language of [...languages, 'en']) {
    const locale = supportedLocale(language);
    const own = locale && formTexts[locale]?.thankYou;
    if (locale && own) return { text: own, language: locale };
    const ours = thankYou(language);
    if (ours) return ours;
  }
  throw new Error('there is no thank-you in English');
}
