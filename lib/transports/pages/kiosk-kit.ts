import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { DESK_LOCALES, FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { kioskBuild } from './kiosk-build.ts';
import {
  readFormMessages,
  readKioskMessages,
  readKioskTeamWords,
  readWidgetWords,
} from './read-words.ts';

async function wordsOf(locale: FormLocale) {
  const [form, kiosk, { close }] = await Promise.all([
    readFormMessages(locale),
    readKioskMessages(locale),
    readWidgetWords(locale),
  ]);
  return { form, kiosk, close };
}

async function inAll<Locale extends FormLocale, Words>(
  locales: readonly Locale[],
  read: (locale: Locale) => Promise<Words>,
): Promise<Record<Locale, Words>> {
  const entries = locales.map(async (locale) => [locale, await read(locale)] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, Words>;
}

/** Words, looks and settings of the kiosk, as they are by now. */
export async function kioskKit(): Promise<KioskKit> {
  const state = await readFormSettings();
  const { brandColor, formTexts, nameField } = state.settings;
  return {
    build: kioskBuild().version,
    shop: shopOf(state),
    tokens: brandColor === null ? [] : brandTokens(brandColor),
    nameField,
    formTexts,
    languages: await inAll(FORM_LOCALES, wordsOf),
    panel: await inAll(DESK_LOCALES, async (locale) => (await readKioskTeamWords(locale)).panel),
  };
}
