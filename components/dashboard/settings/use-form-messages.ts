'use client';

import { createContext, use } from 'react';
import type { ContactMessages } from '#lib/core/form/follow-up-view.ts';
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

export type AllContactMessages = Partial<Record<FormLocale, ContactMessages>>;

export const ContactMessagesContext = createContext<AllContactMessages>({});

/** The words around a contact in one language. @throws Error outside of ContactMessagesContext. */
export function useContactMessages(locale: FormLocale): ContactMessages {
  const all = use(ContactMessagesContext);
  const messages = all[locale] ?? all[DEFAULT_LOCALE];
  if (!messages) throw new Error('ContactMessagesContext is missing');
  return messages;
}
