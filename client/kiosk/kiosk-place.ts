import { isSource } from '#lib/core/feedback/is-source.ts';
import { DEFAULT_LOCALE, type FormLocale } from '#lib/core/i18n/locales.ts';
import type { KioskStore } from './kiosk-store.ts';
import { localeOf } from './tongue.ts';

/** Where this kiosk stands, and what it speaks to whoever comes next. */
export interface KioskPlace {
  source: string;
  locale: FormLocale;
}

/** The desk's word first, then the address's, then what was chosen here, then the browser's. */
export async function readPlace(store: KioskStore): Promise<KioskPlace> {
  const asked = new URLSearchParams(location.search);
  const setup = (await store.read('enrolment'))?.setup;
  const named = asked.get('source');
  if (isSource(named)) await store.write('source', named);
  const lang = localeOf(asked.get('lang'));
  if (lang) await store.write('locale', lang);
  const spoken = navigator.languages.map(localeOf).find((one) => one !== null);
  return {
    source: setup?.source ?? (await store.read('source')) ?? 'kiosk',
    locale: setup?.locale ?? localeOf(await store.read('locale')) ?? spoken ?? DEFAULT_LOCALE,
  };
}
