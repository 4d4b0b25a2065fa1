import { counted } from './stop-words/counted.ts';

const sets = new Map(
  Object.entries(counted).map(([language, list]) => [language, new Set(list.split(/\s+/))]),
);

/** Whether a word is a number, a day or a filler: it says how much or when, not what. */
export function isCounted(word: string, language: string): boolean {
  return sets.get(language)?.has(word) ?? false;
}
