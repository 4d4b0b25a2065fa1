import type { FormTexts } from '#lib/core/settings/settings.ts';
import type { FormMessages } from './form-messages.ts';

/** What the form says where the team may say it differently. */
export interface FormWords {
  title: string;
  subtitle: string;
  placeholder: string;
  send: string;
  thankYou: string;
}

/** The team's own words, and the catalogue's for the rest. */
export function formWords(own: FormTexts, messages: FormMessages): FormWords {
  return {
    title: own.title ?? messages.heading,
    subtitle: own.subtitle ?? messages.intro,
    placeholder: own.placeholder ?? messages.feedback.hint,
    send: own.send ?? messages.send,
    thankYou: own.thankYou ?? messages.thanks.text,
  };
}
