import type { Lexicon } from './lexicon.ts';
import { ar } from './lexicons/ar.ts';
import { cs } from './lexicons/cs.ts';
import { da } from './lexicons/da.ts';
import { de } from './lexicons/de.ts';
import { el } from './lexicons/el.ts';
import { en } from './lexicons/en.ts';
import { es } from './lexicons/es.ts';
import { fi } from './lexicons/fi.ts';
import { fr } from './lexicons/fr.ts';
import { he } from './lexicons/he.ts';
import { hi } from './lexicons/hi.ts';
import { hu } from './lexicons/hu.ts';
import { id } from './lexicons/id.ts';
import { it } from './lexicons/it.ts';
import { ja } from './lexicons/ja.ts';
import { ko } from './lexicons/ko.ts';
import { nb } from './lexicons/nb.ts';
import { nl } from './lexicons/nl.ts';
import { pl } from './lexicons/pl.ts';
import { pt } from './lexicons/pt.ts';
import { ro } from './lexicons/ro.ts';
import { ru } from './lexicons/ru.ts';
import { sv } from './lexicons/sv.ts';
import { th } from './lexicons/th.ts';
import { tr } from './lexicons/tr.ts';
import { uk } from './lexicons/uk.ts';
import { vi } from './lexicons/vi.ts';
import { zh } from './lexicons/zh.ts';

const LEXICONS: Readonly<Record<string, Lexicon>> = {
  ar,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  // Written so much alike that the neighbour's words serve.
  ca: es,
  gl: pt,
  ms: id,
  nn: nb,
  no: nb,
  sk: cs,
};

/** @returns undefined for a language without word lists, and for 'und' */
export function lexiconFor(language: string): Lexicon | undefined {
  return Object.hasOwn(LEXICONS, language) ? LEXICONS[language] : undefined;
}
