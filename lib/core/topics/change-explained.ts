import type { Rating } from '#lib/core/feedback/feedback.ts';
import type { Quote } from '#lib/core/metrics/metrics.ts';
import type { TopicPeriod, TopicSampleWire } from './topic-figures.ts';

/** A quote that shows what an effect is made of. */
export interface ChangeQuote extends Quote {
  rating: Rating;
  /** The period it is from: what went away is heard in the earlier one. */
  period: 'now' | 'against';
}

/** A part of the change. */
export interface Effect {
  /** Points of the average rating; the effects sum to the change. */
  effect: number;
  /** Of the change, so that 1 is all of it; null where nothing changed. */
  share: number | null;
}

/** What a topic did to the average rating. */
export interface TopicEffect extends Effect {
  topic: string;
  /** The part that comes from the topic being named more or less often. */
  mix: number;
  /** The part that comes from it being rated better or worse. */
  rate: number;
  now: TopicPeriod;
  against: TopicPeriod;
  /** Two-sided. */
  p_value: number;
  /** With at most 5 % of such findings false. */
  significant: boolean;
  quotes: ChangeQuote[];
}

export interface ChangePeriod extends TopicSampleWire {
  /** Null when it is empty. Not rounded. */
  average_rating: number | null;
}

/** Why the average rating differs between two periods, as it travels on the wire. */
export interface ChangeExplained {
  now: ChangePeriod;
  against: ChangePeriod;
  /** Points of the average rating; null when either period is empty. */
  change: number | null;
  p_value: number;
  significant: boolean;
  /** The largest effects first. */
  topics: TopicEffect[];
  /** Everything else: other topics, none at all, and what a sample leaves open. */
  rest: Effect;
}
