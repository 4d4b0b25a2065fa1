import { createRequire } from 'node:module';
import { franc } from 'franc';
import { detectLanguage } from '#lib/core/language/detect-language.ts';
import type { DataRow } from '#training/sentiment/read-data.ts';

const require = createRequire(import.meta.url);
const tinyld: { detect(text: string): string } = require('tinyld');

/** Each guesses a text's language; `true` is the language the page would have been in. */
export const GUESSERS: Readonly<Record<string, (text: string, page: string) => string>> = {
  Earshot: (text) => detectLanguage(text),
  'Earshot, page in the language': (text, page) => detectLanguage(text, page),
  tinyld: (text) => tinyld.detect(text),
  franc: (text) => franc(text, { minLength: 1 }),
};

/** Percent of the texts whose language is told. */
export function measureLanguage(
  rows: readonly DataRow[],
  guess: (text: string, page: string) => string,
): number {
  const right = rows.filter(
    ({ text, language }) => canonical(guess(text, language)) === canonical(language),
  );
  return Math.round((right.length / Math.max(1, rows.length)) * 1000) / 10;
}

/** One name for each language, whichever standard a library names it by. */
function canonical(language: string): string {
  if (language === '') return 'und';
  const [name = ''] = Intl.getCanonicalLocales(language);
  // Norwegian is one language here, and so are the standard and local forms that franc tells apart.
  return { nb: 'no', nn: 'no', arb: 'ar', cmn: 'zh', zlm: 'ms', pes: 'fa' }[name] ?? name;
}
