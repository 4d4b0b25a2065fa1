import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AbstractIntlMessages } from 'next-intl';
import type { FormLocale } from '#lib/core/i18n/locales.ts';

const loaded = new Map<FormLocale, Promise<AbstractIntlMessages>>();

/**
 * All messages of a locale; each file's name in messages/<locale> is a namespace. A language that the
 * desk is not written in has only what customers see.
 */
export function loadMessages(locale: FormLocale): Promise<AbstractIntlMessages> {
  const kept = loaded.get(locale);
  if (kept) return kept;
  const messages = readMessages(locale);
  // In development a translation shows on the next reload.
  if (process.env.NODE_ENV === 'production') loaded.set(locale, messages);
  return messages;
}

async function readMessages(locale: FormLocale): Promise<AbstractIntlMessages> {
  const folder = join(process.cwd(), 'messages', locale);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const entries = await Promise.all(
    files.map(async (name) => {
      const messages: AbstractIntlMessages = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return [basename(name, '.json'), messages] as const;
    }),
  );
  return Object.fromEntries(entries);
}
