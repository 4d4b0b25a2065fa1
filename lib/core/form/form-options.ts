import type { NameField } from '#lib/core/settings/settings.ts';
import { type FormMessages, type LiveMessages, liveMessages } from './form-messages.ts';

/** What the browser needs to know of a form that it is to run. */
export interface FormOptions {
  /** Where feedback goes. */
  address: string;
  source: string;
  locale: string;
  nameField: NameField;
  /** The signed link that the form was opened with, to be sent along. */
  link?: string | undefined;
  /** Said where the server sends no thanks of its own. */
  thankYou: string;
  messages: LiveMessages;
}

export function formOptions(
  given: Omit<FormOptions, 'messages' | 'address'> & { messages: FormMessages },
): FormOptions {
  return { address: '/api/v1/feedback', ...given, messages: liveMessages(given.messages) };
}
