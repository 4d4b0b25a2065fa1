import type { Tally } from '#lib/core/metrics/tally.ts';
import type { TopicEffect } from '#lib/core/topics/change-explained.ts';
import type { TopicPeriod } from '#lib/core/topics/topic-figures.ts';
import type { Quotable } from './choose-quote.ts';

/** Up, down, or no change that is more than chance. */
export type Direction = 1 | 0 | -1;

/** A source or a language. */
export interface PartFacts {
  key: string;
  now: Tally;
  before: Tally;
  /** How its average stands to that of the rest. */
  apart: Direction;
  /** How its average stands to what it was. */
  moved: Direction;
}

export interface TopicFacts {
  topic: string;
  now: TopicPeriod;
  before: TopicPeriod;
  /** Whether it is named more or less often. */
  moved: Direction;
  /** How its average stands to that of the feedback that does not name it. */
  apart: Direction;
  /** The average of the feedback that does not name it; null when there is none. */
  without: number | null;
}

export interface RatedQuotable extends Quotable {
  rating: number;
}

/** What a statistical report is written from. Averages are not rounded. */
export interface Facts {
  now: Tally;
  before: Tally;
  /** Whether figures of topics are from a sample. */
  estimated: { current: boolean; before: boolean };
  count: Direction;
  average: Direction;
  /** The negative share. */
  negative: Direction;
  /** The largest first. */
  sources: PartFacts[];
  languages: PartFacts[];
  /** The most named first. */
  topics: TopicFacts[];
  /** Significant and in the direction of the change, the largest first. */
  effects: TopicEffect[];
  lowest: Quotable[];
  highest: Quotable[];
  ofTopic: ReadonlyMap<string, readonly RatedQuotable[]>;
}

/** With fewer pieces in a period nothing is said of trends. */
export const FEW = 10;
