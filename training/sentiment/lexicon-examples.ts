import { lexiconEntries } from '#lib/core/sentiment/lexicon-entries.ts';
import { lexiconFor } from '#lib/core/sentiment/lexicon-for.ts';
import type { Example } from './example.ts';

const LANGUAGES =
  'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(' ');

/** Each word of the lexicons as a text of its own, so that its pieces are known in other forms. */
export function lexiconExamples(): Example[] {
  const examples: Example[] = [];
  for (const language of LANGUAGES) {
    const lexicon = lexiconFor(language);
    if (!lexicon) continue;
    const space = lexicon.matching === 'substrings' ? '' : ' ';
    for (const { word, entry } of lexiconEntries(lexicon)) {
      if (entry.role !== 'opinion') continue;
      examples.push({
        text: word.replaceAll('_', space).replace('*', ''),
        language,
        sentiment: entry.weight > 0 ? 'positive' : 'negative',
        source: 'lexicon',
        weight: Math.abs(entry.weight) / 3,
      });
    }
  }
  return examples;
}
