import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '#lib/core/i18n/format-message.ts';

const LOCALES = readdirSync('messages').filter((name) => existsSync(`messages/${name}/form.json`));

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('formatMessage', () => {
  it.each(LOCALES)('says what ICU says, in %s', (locale) => {
    const messages = texts(JSON.parse(readFileSync(`messages/${locale}/form.json`, 'utf8')));
    for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1234, 1_000_000]) {
      const values = { count, limit: 1000, left: count, over: count, rating: 4, word: 'Ⅳ' };
      for (const text of messages) {
        const icu = createTranslator({ locale, messages: { text }, timeZone: 'UTC' });
        expect(formatMessage(text, locale, values), text).toBe(icu('text', values));
      }
    }
  });

  it('takes an exact number before its plural', () => {
    const message = '{count, plural, =0 {none} one {one} other {#, of {limit, number}}}';
    const say = (count: number) => formatMessage(message, 'de', { count, limit: 2000 });
    expect([0, 1, 1500].map(say)).toEqual(['none', 'one', '1.500, of 2.000']);
  });

  it('says what is missing', () => {
    expect(() => formatMessage('{name}', 'en')).toThrow('No value for {name}');
    expect(() => formatMessage('{n, select, other {}}', 'en', { n: 1 })).toThrow(SyntaxError);
    expect(() => formatMessage('{name', 'en', { name: 'x' })).toThrow(SyntaxError);
  });
});
