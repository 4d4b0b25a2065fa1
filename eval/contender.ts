import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';

/** What is compared: anything that judges a text in some languages. */
export interface Contender {
  readonly name: string;
  /** 'all', or the languages it has words for. */
  readonly languages: 'all' | readonly string[];
  judge(text: string, language: string): { sentiment: Sentiment; score: number };
}
