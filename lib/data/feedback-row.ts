import type { Feedback, Rating, Sentiment } from '#lib/core/feedback/feedback.ts';

/** The columns of `feedback` that make a Feedback, for SELECT lists. */
export const FEEDBACK_COLUMNS = `id, "timestamp", customer_name, feedback, rating, sentiment,
  sentiment_score, language, topics, source, metadata`;

export interface FeedbackRow {
  id: string;
  timestamp: Date;
  customer_name: string;
  feedback: string;
  rating: Rating;
  sentiment: Sentiment;
  sentiment_score: number;
  language: string;
  topics: string[];
  source: string;
  metadata: Record<string, unknown>;
}

export function feedbackFromRow(row: FeedbackRow): Feedback {
  return {
    id: row.id,
    timestamp: row.timestamp,
    customerName: row.customer_name,
    feedback: row.feedback,
    rating: row.rating,
    sentiment: row.sentiment,
    sentimentScore: row.sentiment_score,
    language: row.language,
    topics: row.topics,
    source: row.source,
    metadata: row.metadata,
  };
}
