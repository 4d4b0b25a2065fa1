import { headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { DEFAULT_LOCALE, supportedLocale } from '#lib/core/i18n/locales.ts';
import { loadMessages } from './load-messages.ts';

export default getRequestConfig(async ({ locale: asked }) => {
  // A page that shows another language beside its own asks for it by name.
  const locale =
    supportedLocale(asked) ??
    supportedLocale((await headers()).get('x-earshot-locale')) ??
    DEFAULT_LOCALE;
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' };
});
