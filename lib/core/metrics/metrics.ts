import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';

export type SentimentCounts = Record<Sentiment, number>;
export type RatingCounts = Record<Rating, number>;

/** A customer's own words, and the feedback they are from. */
export interface Quote {
  id: string;
  feedback: string;
  language: string;
}

/** A topic of the window. What is compared with the week before is null without enough history. */
export interface TrendingTopic {
  topic: string;
  /** Feedback of the window that names it, each counted once. */
  count: number;
  /** The same, near-copies and one sender's words counted once: what the lift is made of. */
  voices: number;
  /** Feedback of the week before that names it. */
  before: number | null;
  /** How much of the window's feedback would name it at the week's share. */
  expected: number | null;
  /** How many times its share of the window exceeds its share of the week before. */
  lift: number | null;
  /** Mean sentiment score, −1…1, of the feedback that names it. */
  sentiment_score: number;
  sentiments: SentimentCounts;
  /** The newest of the quotes. */
  quote: Quote | null;
  /** Up to three, newest first, each another voice. */
  quotes: Quote[];
}

/**
 * Figures of one rolling window, as they travel on the wire. Minute `i` of the `per_minute` arrays
 * spans `timestamp − window_seconds + 60·i` to 60 seconds later, so the last entry is the newest
 * minute and the arrays sum to the totals.
 */
export interface Metrics {
  /** End of the window, ISO 8601 UTC. */
  timestamp: string;
  window_seconds: number;
  hourly_count: number;
  /** Null when the window is empty. Not rounded. */
  average_rating: number | null;
  sentiment_breakdown: SentimentCounts;
  rating_breakdown: RatingCounts;
  trending_topics: TrendingTopic[];
  /** `lift`: over the week before; `mentions`: too little history, most mentioned first. */
  trending_basis: 'lift' | 'mentions';
  per_minute: number[];
  per_minute_sentiment: Record<Sentiment, number[]>;
  /** Null for a minute without feedback. */
  per_minute_average_rating: (number | null)[];
  /** The window before this one. */
  previous: {
    hourly_count: number;
    average_rating: number | null;
    sentiment_breakdown: SentimentCounts;
  };
}

/** Figures of all feedback ever given. */
export interface Summary {
  total: number;
  average_rating: number | null;
  sentiments: SentimentCounts;
  rating_distribution: RatingCounts;
}
