import type { FormMessages } from '#lib/core/form/form-messages.ts';

/** One field as it is to be shown. */
export interface FieldView {
  messages: FormMessages;
  locale: string;
  value: string;
  error: string | undefined;
  /** The first that is wrong: without JavaScript, autofocus is what leads to it. */
  first: boolean;
}
