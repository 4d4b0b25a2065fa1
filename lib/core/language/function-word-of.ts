import { stopWordsFor } from '#lib/core/topics/stop-words-for.ts';

// The spaced languages with a curated list, by the model's names.
const LANGUAGES = 'ar cs da de el en es fi fr he hi hu id it nb nl pl pt ro ru sv tr uk vi'.split(
  ' ',
);
const NAMES: Readonly<Record<string, string>> = { id: 'ms', nb: 'no' };

let languagesByWord: Map<string, string[]> | undefined;

/** @returns the languages in which a lower-case word is one of the most common, often none */
export function functionWordOf(word: string): readonly string[] {
  languagesByWord ??= index();
  return languagesByWord.get(word) ?? [];
}

function index(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    const name = NAMES[language] ?? language;
    for (const word of stopWordsFor(language)) {
      const known = languages.get(word);
      if (known) known.push(name);
      else languages.set(word, [name]);
    }
  }
  return languages;
}
