import { foldPlural } from './fold-plural.ts';
import { isCounted } from './is-counted.ts';
import { namesIn } from './names-in.ts';
import { readClauses } from './read-clauses.ts';
import { isUnspaced } from './segment-words.ts';
import { stopWordsFor } from './stop-words-for.ts';

const MOST = 8;
// Past three, phrases would crowd out the words that other customers use too.
const MOST_PHRASES = 3;
const LONGEST = 40;

/**
 * Names what a text is about: at most 8 words and two-word phrases of 2–40 characters, lower case,
 * NFC, none twice. Phrases come first, then words, each in the order the customer wrote them.
 *
 * @param text what the customer wrote; time and memory grow with its length alone
 * @param language BCP 47 primary tag, or 'und'
 * @param customerName whose name is no topic; other people's are left out as far as they can be told
 */
export function extractTopics(text: string, language: string, customerName?: string): string[] {
  const names = namesIn(text, language, customerName);
  const stopWords = stopWordsFor(language);
  const space = isUnspaced(language) ? '' : ' ';
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();

  for (const clause of readClauses(text, language)) {
    let previous: string | undefined;
    for (const word of clause) {
      const topic = foldPlural(word, language);
      const said = stopWords.has(word) || stopWords.has(topic) || isCounted(word, language);
      if (said || names.has(word) || !isTopic(topic)) {
        previous = undefined;
        continue;
      }
      count(words, topic);
      if (previous !== undefined && previous !== topic) {
        const phrase = `${previous}${space}${topic}`;
        if (isTopic(phrase)) count(phrases, phrase);
      }
      previous = topic;
    }
  }

  const chosen = takeMostNamed(phrases, MOST_PHRASES);
  return [...chosen, ...takeMostNamed(words, MOST - chosen.length)];
}

function isTopic(topic: string): boolean {
  return topic.length >= 2 && topic.length <= LONGEST;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What is named twice is kept first; what is kept stays in the order of the text. */
function takeMostNamed(counts: ReadonlyMap<string, number>, limit: number): string[] {
  if (counts.size <= limit) return [...counts.keys()];
  const kept = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([topic]) => topic),
  );
  return [...counts.keys()].filter((topic) => kept.has(topic));
}
