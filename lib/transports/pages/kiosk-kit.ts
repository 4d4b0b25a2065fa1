import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brandTokens } from '#lib/core/brand/brand-css.ts';
import { DESK_LOCALES, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import type { KioskKit } from '#lib/core/kiosk/kiosk-kit.ts';
import { shopOf } from '#lib/core/settings/shop-look.ts';
import { env } from '#lib/infra/env.ts';
import { readFormSettings } from '#lib/services/read-settings.ts';
import { kioskBuild } from './kiosk-build.ts';

type Words = Pick<KioskKit, 'languages' | 'panel'>;

async function readMessages(locale: string, namespace: string) {
  const path = join(process.cwd(), 'messages', locale, `${namespace}.json`);
  return JSON.parse(await readFile(path, 'utf8'));
}

async function readWords(): Promise<Words> {
  const languages = FORM_LOCALES.map(async (locale) => [
    locale,
    { form: await readMessages(locale, 'form'), kiosk: await readMessages(locale, 'kiosk') },
  ]);
  const panel = DESK_LOCALES.map(async (locale) => [
    locale,
    (await readMessages(locale, 'kiosks')).panel,
  ]);
  return {
    languages: Object.fromEntries(await Promise.all(languages)),
    panel: Object.fromEntries(await Promise.all(panel)),
  };
}

let kept: Promise<Words> | undefined;

/** Read once; in development each time, for they change. */
function words(): Promise<Words> {
  if (env().NODE_ENV === 'development') return readWords();
  kept ??= readWords();
  return kept;
}

export async function kioskKit(): Promise<KioskKit> {
  const state = await readFormSettings();
  const { brandColor, formTexts, nameField } = state.settings;
  return {
    build: kioskBuild().version,
    shop: shopOf(state),
    tokens: brandColor === null ? [] : brandTokens(brandColor),
    nameField,
    formTexts,
    ...(await words()),
  };
}
