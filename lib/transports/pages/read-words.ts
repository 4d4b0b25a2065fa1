import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardWords } from '#lib/core/card/card-words.ts';
import type { ContactMessages } from '#lib/core/form/follow-up-view.ts';
import type { FormMessages } from '#lib/core/form/form-messages.ts';
import type { VoiceWords } from '#lib/core/form/voice-view.ts';
import type { WidgetWords } from '#lib/core/form/widget-form.ts';
import { FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import type { KioskMessages, PanelMessages } from '#lib/core/kiosk/kiosk-kit.ts';
import type { LinkWords } from '#lib/core/link/link-words.ts';
import { env } from '#lib/infra/env.ts';

/** Reads a namespace in one language; once, and anew each time in development. */
function reader<Words>(namespace: string): (locale: FormLocale) => Promise<Words> {
  const kept = new Map<FormLocale, Promise<Words>>();
  return (locale) => {
    const known = kept.get(locale);
    if (known) return known;
    const path = join(process.cwd(), 'messages', locale, `${namespace}.json`);
    const words = readFile(path, 'utf8').then((text): Words => JSON.parse(text));
    if (env().NODE_ENV !== 'development') kept.set(locale, words);
    return words;
  };
}

export const readFormMessages = reader<FormMessages>('form');
export const readContactMessages = reader<ContactMessages>('contact');
export const readCardWords = reader<CardWords>('card');
export const readKioskMessages = reader<KioskMessages>('kiosk');
export const readLinkWords = reader<LinkWords>('link');
/** The team's words for a device, in the desk's languages. */
export const readKioskTeamWords = reader<{ panel: PanelMessages }>('kiosks');
export const readVoiceWords = reader<VoiceWords>('voice');
export const readWidgetWords = reader<WidgetWords>('widget');

async function inAll<Words>(read: (locale: FormLocale) => Promise<Words>) {
  const entries = FORM_LOCALES.map(async (locale) => [locale, await read(locale)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The form's words in all its languages. */
export const readAllFormMessages = (): Promise<Partial<Record<FormLocale, FormMessages>>> =>
  inAll(readFormMessages);

export const readAllContactMessages = (): Promise<Partial<Record<FormLocale, ContactMessages>>> =>
  inAll(readContactMessages);
