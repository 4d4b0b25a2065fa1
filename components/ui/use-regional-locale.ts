'use client';

import { useLocale } from 'next-intl';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import { useMounted } from './use-mounted.ts';

/**
 * The page's language in the viewer's region ('es' → 'es-MX'), which decides how numbers and times
 * are written. Only the browser knows it: until hydration the bare language stands in.
 */
export function useRegionalLocale(): string {
  const locale = useLocale();
  if (!useMounted()) return locale;
  return navigator.languages.find((tag) => lookupLocale(tag, [locale]) !== null) ?? locale;
}
