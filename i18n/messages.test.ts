import { readdirSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '#lib/core/i18n/format-message.ts';
import { DEFAULT_LOCALE, DESK_LOCALES, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { THANK_YOU_TEXTS } from '#lib/core/i18n/thank-you-texts.ts';
import { FORM_NAMESPACES } from '#test/form-namespaces.ts';
import { MESSAGES, namespacesOf, readTexts } from '#test/read-texts.ts';
import { loadMessages } from './load-messages.ts';

/** The same in both languages, and right in both. */
const SAME_AS_ENGLISH = new Set([
  'de form.rating.words.3',
  'da form.rating.words.3',
  'da form.send',
]);
/** Numbers that between them reach every plural form of every language. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1.5, 1_000_000];

const namesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const argumentsOf = (text: string) => namesIn(text, /\{\s*(\w+)\s*[,}]/g);
const tagsOf = (text: string) => namesIn(text, /<(\w+)>/g);

const shapeOf = (locale: string, namespace: string) =>
  Object.fromEntries(
    readTexts(locale, namespace).map(([key, text]) => [
      key,
      [...argumentsOf(text), ...tagsOf(text)].join(' '),
    ]),
  );

const OF_THE_DESK = new Set<string>(DESK_LOCALES);

it('are in the folders of our languages and no other', () => {
  expect(readdirSync(MESSAGES).sort()).toEqual([...FORM_LOCALES].sort());
});

describe.each(FORM_LOCALES)('messages in %s', (locale) => {
  const namespaces = OF_THE_DESK.has(locale) ? namespacesOf(DEFAULT_LOCALE) : FORM_NAMESPACES;

  it('have the namespaces they should', () => {
    expect(namespacesOf(locale)).toEqual(namespaces);
  });

  it.each(namespaces)('have the keys, arguments and tags of English in %s', (namespace) => {
    expect(shapeOf(locale, namespace)).toEqual(shapeOf(DEFAULT_LOCALE, namespace));
  });

  it.each(namespaces)('can be said with any number in %s', async (namespace) => {
    const wrongs: string[] = [];
    const messages = await loadMessages(locale);
    const onError = ({ message }: Error) => wrongs.push(message);
    const t = createTranslator({ locale, messages, namespace, onError });
    for (const [key, text] of readTexts(locale, namespace)) {
      const tags = tagsOf(text).map((name) => [name, (inner: string) => inner]);
      for (const count of COUNTS) {
        const values = argumentsOf(text).map((name) => [name, count]);
        t.markup(key, Object.fromEntries([...values, ...tags]));
      }
    }
    expect(wrongs).toEqual([]);
  });

  it.each(FORM_NAMESPACES)(
    'read the same in the small formatter of the pages: %s',
    async (file) => {
      const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: file });
      for (const [key, text] of readTexts(locale, file)) {
        for (const count of COUNTS.filter(Number.isInteger)) {
          const given = argumentsOf(text).map((name) => [name, count]);
          const values = Object.fromEntries(given);
          expect(formatMessage(text, locale, values)).toBe(t.markup(key, values));
        }
      }
    },
  );

  it('leave no sentence in English', () => {
    if (locale === DEFAULT_LOCALE) return;
    const left = namespaces.flatMap((namespace) => {
      const english = new Map(readTexts(DEFAULT_LOCALE, namespace));
      const sentences = FORM_NAMESPACES.includes(namespace) ? /\p{L}/u : /\p{L}+ \p{L}+ \p{L}+/u;
      return readTexts(locale, namespace)
        .filter(([key, text]) => text === english.get(key))
        .filter(([, text]) => sentences.test(text.replace(/\{.*\}/gu, '')))
        .map(([key]) => `${locale} ${namespace}.${key}`);
    });
    expect(left.filter((key) => !SAME_AS_ENGLISH.has(key))).toEqual([]);
  });

  it('thank as the customer who wrote in this language is thanked', () => {
    const texts = new Map(readTexts(locale, 'form'));
    expect(texts.get('thanks.text')).toBe(THANK_YOU_TEXTS.get(locale));
  });
});
