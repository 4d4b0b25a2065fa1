import { ar } from './stop-words/ar.ts';
import { cs } from './stop-words/cs.ts';
import { da } from './stop-words/da.ts';
import { de } from './stop-words/de.ts';
import { el } from './stop-words/el.ts';
import { en } from './stop-words/en.ts';
import { es } from './stop-words/es.ts';
import { fi } from './stop-words/fi.ts';
import { fr } from './stop-words/fr.ts';
import { he } from './stop-words/he.ts';
import { hi } from './stop-words/hi.ts';
import { hu } from './stop-words/hu.ts';
import { id } from './stop-words/id.ts';
import { it } from './stop-words/it.ts';
import { ja } from './stop-words/ja.ts';
import { ko } from './stop-words/ko.ts';
import { nb } from './stop-words/nb.ts';
import { nl } from './stop-words/nl.ts';
import { pl } from './stop-words/pl.ts';
import { pt } from './stop-words/pt.ts';
import { ro } from './stop-words/ro.ts';
import { ru } from './stop-words/ru.ts';
import { sv } from './stop-words/sv.ts';
import { th } from './stop-words/th.ts';
import { tr } from './stop-words/tr.ts';
import { uk } from './stop-words/uk.ts';
import { vi } from './stop-words/vi.ts';
import { zh } from './stop-words/zh.ts';

const LISTS: Readonly<Record<string, string>> = {
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
  ms: id,
  nn: nb,
  no: nb,
};
const NONE: ReadonlySet<string> = new Set();

const sets = new Map<string, ReadonlySet<string>>();

/** Words that name no subject: grammar, greetings, and opinions such as 'good'. */
export function stopWordsFor(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  if (!Object.hasOwn(LISTS, language)) return NONE;
  const set = new Set((LISTS[language] ?? '').normalize('NFC').trim().split(/\s+/));
  sets.set(language, set);
  return set;
}
