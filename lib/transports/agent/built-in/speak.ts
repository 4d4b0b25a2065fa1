import { createTranslator } from 'use-intl/core';
import { DESK_LOCALES, type DeskLocale } from '#lib/core/i18n/locales.ts';
import { detectLanguage } from '#lib/core/language/detect-language.ts';
import de from '#messages/de/assistant.json' with { type: 'json' };
import en from '#messages/en/assistant.json' with { type: 'json' };
import es from '#messages/es/assistant.json' with { type: 'json' };
import fr from '#messages/fr/assistant.json' with { type: 'json' };

const MESSAGES: Record<DeskLocale, typeof en> = { en, es, fr, de };

/** The language of a message as far as the built-in agent speaks it, else the desk's. */
export function spokenLanguage(text: string, desk: DeskLocale): DeskLocale {
  const detected = detectLanguage(text, desk);
  return DESK_LOCALES.find((locale) => detected.split('-')[0] === locale) ?? desk;
}

/** Words and numbers of a language. */
export function speak(locale: DeskLocale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'answers' });
  const decimals = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    t,
    stars: (value: number | null) => (value === null ? '–' : decimals.format(value)),
    change: (value: number) => signed.format(value).replace('-', '−'),
    share: (value: number) => percent.format(value),
    day: (moment: string) => day.format(new Date(moment)),
  };
}

export type Speech = ReturnType<typeof speak>;
