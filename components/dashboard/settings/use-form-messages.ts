'use client';

import { createContext, use } from 'react';
import type { FormMessages } from '#lib/core/form/form-messages.ts';
import { DEFAULT_LOCALE, type FormLocale } from '#lib/core/i18n/locales.ts';

/** The form's own words in all its languages, for the page itself speaks one. */
export type AllFormMessages = Partial<Record<FormLocale, FormMessages>>;

export const FormMessagesContext = createContext<AllFormMessages>({});

/** The form's words in one language. @throws Error outside of FormMessagesContext. */
export function useFormMessages(locale: FormLocale): FormMessages {
  const all = use(FormMessagesContext);
  const messages = all[locale] ?? all[DEFAULT_LOCALE];
  if (!messages) throw new Error('FormMessagesContext is missing');
  return messages;
}
