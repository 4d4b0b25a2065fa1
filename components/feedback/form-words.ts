import type { FormTexts } from '#lib/core/settings/settings.ts';

/** What the form says where the team may say it differently. */
export interface FormWords {
  title: string;
  subtitle: string;
  placeholder: string;
  send: string;
  thankYou: string;
}

/** The team's own words, and the catalogue's (`t` of the namespace `form`) for the rest. */
export function formWords(own: FormTexts, t: (key: FormWordKey) => string): FormWords {
  return {
    title: own.title ?? t('heading'),
    subtitle: own.subtitle ?? t('intro'),
    placeholder: own.placeholder ?? t('feedback.hint'),
    send: own.send ?? t('send'),
    thankYou: own.thankYou ?? t('thanks.text'),
  };
}

type FormWordKey = 'heading' | 'intro' | 'feedback.hint' | 'send' | 'thanks.text';
