import type { Quote, SentimentCounts } from '#lib/core/metrics/metrics.ts';
import type { TopicMark } from './topic-rules.ts';

/** What was said of a topic in one period. */
export interface TopicPeriod {
  /** Feedback that names it; estimated where the period was sampled. */
  count: number;
  /** Of all feedback of the period, 0…1. */
  share: number;
  /** Null where nothing names it. Not rounded. */
  average_rating: number | null;
}

/** A topic of any range, as it travels on the wire. */
export interface TopicFigures extends TopicPeriod {
  topic: string;
  sentiments: SentimentCounts;
  /** Mean sentiment score, −1…1; null where nothing names it. */
  sentiment_score: number | null;
  mark: TopicMark | null;
  /** The stored topics that are counted under this name, if the team merged or renamed any. */
  members: string[];
  previous: TopicPeriod;
  change: {
    /** How many times the share of the period before; null where that had no feedback at all. */
    lift: number | null;
    p_value: number;
    /** Whether the share changed, with at most 5 % of such findings false. */
    significant: boolean;
  };
  /** Up to three, newest first. */
  quotes: Quote[];
}

/** What was read of a period to count its topics. */
export interface TopicSampleWire {
  /** ISO 8601 UTC. */
  from: string;
  to: string;
  /** All feedback of the period, as `source` and `language` narrow it. */
  count: number;
  /** How much of it was read: less than `count` where that would have been too much. */
  read: number;
}

/** Topics of a range and of the period before it. */
export interface TopicList extends TopicSampleWire {
  previous: TopicSampleWire;
  topics: TopicFigures[];
}
