import { headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { DEFAULT_LOCALE, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { loadMessages } from './load-messages.ts';

export default getRequestConfig(async ({ locale: asked }) => {
  // A page that shows another language beside its own asks for it by name.
  const locale =
    lookupLocale(asked, FORM_LOCALES) ??
    lookupLocale((await headers()).get('x-earshot-locale'), FORM_LOCALES) ??
    DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
