import { join } from 'node:path';
import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';
import type { Example } from './example.ts';
import { readDataFolder } from './read-data.ts';

// Reviews are nearest to what customers write, editorials farthest.
const WEIGHTS: Readonly<Record<string, number>> = {
  vader_amazonReviewSnippets: 5,
  vader_movieReviewSnippets: 1,
  vader_nytEditorialSnippets: 0.5,
  vader_tweets: 1,
  umsab_train: 1,
};

/** The sets whose terms allow weights trained on them to be published, by name: no other is read. */
export function givenExamples(data: string): Example[] {
  return readDataFolder(join(data, 'sentiment', 'train'))
    .flatMap(({ rows }) => rows)
    .flatMap(({ text, label, language, source }) => {
      const weight = WEIGHTS[source];
      if (weight === undefined || !isSentiment(label)) return [];
      return [{ text, language, sentiment: label, source, weight }];
    });
}

function isSentiment(label: string): label is Sentiment {
  return label === 'positive' || label === 'neutral' || label === 'negative';
}
