import type { Rating, Sentiment } from '#lib/core/feedback/feedback.ts';

export type SentimentCounts = Record<Sentiment, number>;
export type RatingCounts = Record<Rating, number>;

/** A topic of the window. `lift` is null when there is too little history to compare with. */
export interface TrendingTopic {
  topic: string;
  /** Feedback of the window that names it, each counted once. */
  count: number;
  /** How many times its share of the window exceeds its share of the week before. */
  lift: number | null;
  /** Mean sentiment score, −1…1, of the feedback that names it. */
  sentiment_score: number;
  /** The newest feedback that names it, in the customer's own words. */
  quote: { id: string; feedback: string; language: string } | null;
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
