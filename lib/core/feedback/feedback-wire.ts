import type { Feedback, Rating, Sentiment } from './feedback.ts';

/** Feedback as JSON carries it everywhere: REST, MCP, socket, CSV, webhooks. */
export interface FeedbackWire {
  id: string;
  /** ISO 8601, UTC. */
  timestamp: string;
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

export function feedbackToWire(feedback: Feedback): FeedbackWire {
  return {
    id: feedback.id,
    timestamp: feedback.timestamp.toISOString(),
    customer_name: feedback.customerName,
    feedback: feedback.feedback,
    rating: feedback.rating,
    sentiment: feedback.sentiment,
    sentiment_score: feedback.sentimentScore,
    language: feedback.language,
    topics: feedback.topics,
    source: feedback.source,
    metadata: feedback.metadata,
  };
}
