'use client';

import type { AbstractIntlMessages } from 'next-intl';
import { createContext, use } from 'react';
import type { Locale } from '#lib/core/i18n/locales.ts';

export type FormMessages = Record<Locale, AbstractIntlMessages>;

/** The form's own words in all its languages: the page itself speaks one. */
export const FormMessagesContext = createContext<FormMessages>({ en: {}, es: {}, fr: {} });

/** A plain word of the form by its dotted key; none of those that can be set takes arguments. */
export function useFormMessages(locale: Locale): (key: string) => string {
  const messages = use(FormMessagesContext)[locale];
  return (key) => {
    const found = key
      .split('.')
      .reduce<string | AbstractIntlMessages | undefined>(
        (inner, name) => (typeof inner === 'object' ? inner[name] : undefined),
        messages,
      );
    return typeof found === 'string' ? found : '';
  };
}
