import { describe, expect, it } from 'vitest';
import { FORM_LOCALES, type FormLocale } from '#lib/core/i18n/locales.ts';
import { FORM_NAMESPACES } from '#test/form-namespaces.ts';
import { readTexts } from '#test/read-texts.ts';

const IDEOGRAPHS: [RegExp, string][] = [
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][,.!?:;()]/u, 'half-width punctuation'],
  [/[,.!?:;()][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, 'half-width punctuation'],
];

/** What a typesetter of the language would mark. */
const MARKED: Partial<Record<FormLocale, [RegExp, string][]>> = {
  ar: [[/[,;?]/, 'a Latin comma, semicolon or question mark']],
  de: [[/[“”](?=\p{L})/u, 'a quotation that opens on top']],
  el: [[/\?/, 'a Latin question mark']],
  es: [
    [/^[^¿]*\?/, 'a question without ¿'],
    [/^[^¡]*!/, 'an exclamation without ¡'],
  ],
  fr: [
    [/[^\u202f\u00a0][?!;:»]/, 'no narrow space before it'],
    [/«[^\u202f\u00a0]/, 'no space after «'],
  ],
  ja: IDEOGRAPHS,
  th: [[/[.!?]/, 'a Latin full stop']],
  'zh-Hans': [...IDEOGRAPHS, [/[這們說應]/, 'a traditional character']],
  'zh-Hant': [...IDEOGRAPHS, [/[这们说应]/, 'a simplified character']],
};

const EVERYWHERE: [RegExp, string][] = [
  [/['"]/, 'a typewriter quote'],
  [/\.\.\./, 'three dots for an ellipsis'],
  [/ {2}|^\s|\s$/, 'a space too many'],
  [/\p{Cf}|\ufffd/u, 'an unseen character'],
];

/** A message as words alone: arguments out, each plural form on a line. */
const wordsOf = (text: string) =>
  text
    .replaceAll(/\{(\w+), plural,/g, '')
    .replaceAll(/\b(zero|one|two|few|many|other|=\d+) \{/g, '\n')
    .replaceAll(/\{\w+(, number)?\}/g, '#')
    .replaceAll('}', '\n')
    .split(/\s*\n\s*/)
    .filter(Boolean);

describe.each(FORM_LOCALES)('typography in %s', (locale) => {
  const rules = [...EVERYWHERE, ...(MARKED[locale] ?? [])];

  it.each(FORM_NAMESPACES)('is that of the language in %s', (namespace) => {
    const wrong = readTexts(locale, namespace).flatMap(([key, text]) =>
      wordsOf(text).flatMap((words) =>
        rules.filter(([mark]) => mark.test(words)).map(([, why]) => `${key}: ${why}: ${words}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
