import { describe, expect, it } from 'vitest';
import { DESK_LOCALES, FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { FORM_NAMESPACES } from '#test/form-namespaces.ts';
import { namespacesOf, readTexts } from '#test/read-texts.ts';

/** What follows an opening brace, up to the brace that closes it. */
function untilClosed(text: string): string {
  let depth = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth < 0) return [...text].slice(0, index).join('');
  }
  throw new Error(`unclosed: ${text}`);
}

/** The categories of each plural in a message; exact numbers (`=0`) left out. */
function pluralsIn(text: string): string[][] {
  return [...text.matchAll(/\{\w+, plural,/g)].map((found) => {
    const inside = untilClosed(text.slice(found.index + found[0].length));
    const flat = inside.replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ');
    return flat.split(/\s+/).filter((category) => category !== '' && !category.startsWith('='));
  });
}

const wrongIn = (locale: string, namespace: string, fits: (categories: string[]) => boolean) =>
  readTexts(locale, namespace)
    .filter(([, text]) => !pluralsIn(text).every((categories) => fits(categories)))
    .map(([key]) => key);

describe.each(FORM_LOCALES)('plurals in %s', (locale) => {
  const own = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  it.each(FORM_NAMESPACES)('have each form that the language has, and no other, in %s', (file) => {
    const all = [...own].sort().join();
    expect(wrongIn(locale, file, (categories) => categories.sort().join() === all)).toEqual([]);
  });
});

describe.each(DESK_LOCALES)('plurals of the desk in %s', (locale) => {
  const rules = new Intl.PluralRules(locale);
  // From a million on some languages have a form of their own; `other` serves there.
  const reached = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));

  it.each(namespacesOf(locale))('have each form that its numbers reach in %s', (file) => {
    const fits = (categories: string[]) =>
      categories.includes('other') &&
      ([...reached].every((category) => categories.includes(category)) ||
        categories.join() === 'other');
    expect(wrongIn(locale, file, fits)).toEqual([]);
  });
});
