import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormMessages } from '#lib/core/form/form-messages.ts';
import { FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { env } from '#lib/infra/env.ts';

const kept = new Map<FormLocale, Promise<FormMessages>>();

/** The form's words in one language; read once, and anew on each page in development. */
export function readFormMessages(locale: FormLocale): Promise<FormMessages> {
  const known = kept.get(locale);
  if (known) return known;
  const path = join(process.cwd(), 'messages', locale, 'form.json');
  const messages = readFile(path, 'utf8').then((text): FormMessages => JSON.parse(text));
  if (env().NODE_ENV !== 'development') kept.set(locale, messages);
  return messages;
}

/** The form's words in all its languages. */
export async function readAllFormMessages(): Promise<Partial<Record<FormLocale, FormMessages>>> {
  const entries = FORM_LOCALES.map(
    async (locale) => [locale, await readFormMessages(locale)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
