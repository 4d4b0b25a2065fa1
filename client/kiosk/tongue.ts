import type { FormMessages } from '#lib/core/form/form-messages.ts';
import { type FormWords, formWords } from '#lib/core/form/form-words.ts';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import {
  DEFAULT_LOCALE,
  DESK_LOCALES,
  FORM_LOCALES,
  type FormLocale,
} from '#lib/core/i18n/locales.ts';
import { lookupLocale } from '#lib/core/i18n/lookup-locale.ts';
import type { KioskKit, KioskMessages, PanelMessages } from '#lib/core/kiosk/kiosk-kit.ts';

type Values = Record<string, string | number>;

/** All that a kiosk says in one language. */
export class Tongue {
  readonly locale: FormLocale;
  readonly form: FormMessages;
  readonly kiosk: KioskMessages;
  readonly words: FormWords;
  /** What a button that closes a panel is called. */
  readonly close: string;

  constructor(kit: KioskKit, locale: FormLocale) {
    this.locale = locale;
    const { form, kiosk, close } = kit.languages[locale];
    this.form = form;
    this.kiosk = kiosk;
    this.close = close;
    this.words = formWords(kit.formTexts[locale] ?? {}, form);
  }

  say(message: string, values: Values = {}): string {
    return formatMessage(message, this.locale, values);
  }
}

/** What staff read: the language of the kiosk where the desk has it. */
export function panelTongue(kit: KioskKit, locale: FormLocale) {
  const own = DESK_LOCALES.find((one) => one === locale) ?? DEFAULT_LOCALE;
  const words: PanelMessages = kit.panel[own];
  return {
    locale: own,
    words,
    say: (message: string, values: Values = {}) => formatMessage(message, own, values),
  };
}
export type PanelTongue = ReturnType<typeof panelTongue>;

/** The language of ours that this tag names. */
export const localeOf = (tag: string | null | undefined): FormLocale | null =>
  lookupLocale(tag ?? undefined, FORM_LOCALES);
