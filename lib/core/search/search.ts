import { isBeginning, keysToAskFor } from './search-keys.ts';
import { isDense, splitWords } from './split-words.ts';

/** What somebody searches for, read. */
export interface Search {
  /** Words and phrases, folded, in the form `matchesSearch` looks for. */
  parts: string[];
  /** Keys that every match has; a few others may have them too. */
  keys: number[];
  /** How many words were given. */
  words: number;
}

/** Between words, and around the first and last of a text. */
export const GAP = ' ';

function partOf(words: string[], exact: boolean): string {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const open = !exact && isBeginning(last);
  return `${isDense(first) ? '' : GAP}${words.join(GAP)}${isDense(last) || open ? '' : GAP}`;
}

/**
 * Reads a search: words, and phrases in double quotes. Nothing in it has another meaning; what is no
 * word (`%`, `-`, `*`) is passed over.
 */
export function readSearch(text: string): Search {
  const parts = new Set<string>();
  const keys = new Set<number>();
  let count = 0;
  text.split(/["“”„«»]/).forEach((stretch, index, { length }) => {
    const words = splitWords(stretch);
    count += words.length;
    for (const key of words.flatMap(keysToAskFor)) keys.add(key);
    // A quote that nobody closed is still being written.
    const quoted = index % 2 === 1 && index < length - 1;
    if (quoted && words.length > 0) parts.add(partOf(words, true));
    if (!quoted) for (const word of words) parts.add(partOf([word], false));
  });
  return { parts: [...parts], keys: [...keys], words: count };
}

/** Whether all parts occur, each in one of the texts: words by their beginning, phrases as they are. */
export function matchesSearch({ parts }: Search, ...texts: string[]): boolean {
  const hay = texts.map((text) => `${GAP}${splitWords(text).join(GAP)}${GAP}`).join('\n');
  return parts.every((part) => hay.includes(part));
}
