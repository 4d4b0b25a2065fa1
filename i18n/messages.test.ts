import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LOCALE, LOCALES } from '#lib/core/i18n/locales.ts';

const ROOT = join(process.cwd(), 'messages');

function namespaces(locale: string): string[] {
  return readdirSync(join(ROOT, locale))
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Each message by its dotted key, as the sorted names of its arguments. */
function shapeOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') {
    const names = [...value.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name);
    return [[path, [...new Set(names)].sort().join(' ')]];
  }
  if (typeof value !== 'object' || value === null) return [[path, 'not a text']];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

function shapeOfFile(locale: string, file: string): Record<string, string> {
  const messages: unknown = JSON.parse(readFileSync(join(ROOT, locale, file), 'utf8'));
  return Object.fromEntries(shapeOf(messages));
}

describe.each(LOCALES.filter((locale) => locale !== DEFAULT_LOCALE))('messages in %s', (locale) => {
  it('have the same namespaces as the default locale', () => {
    expect(namespaces(locale)).toEqual(namespaces(DEFAULT_LOCALE));
  });

  it.each(namespaces(DEFAULT_LOCALE))('have the same keys and arguments in %s', (file) => {
    expect(shapeOfFile(locale, file)).toEqual(shapeOfFile(DEFAULT_LOCALE, file));
  });
});
