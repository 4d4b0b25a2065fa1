import type { Sentiment } from '#lib/core/sentiment/sentiment-engine.ts';

/** A text whose judgement is known. */
export interface Example {
  readonly text: string;
  readonly language: string;
  readonly sentiment: Sentiment;
  readonly source: string;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
}
