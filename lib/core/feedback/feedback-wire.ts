import { NO_TOPIC_RULES, type TopicRules } from '#lib/core/topics/topic-rules.ts';
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

/** `rules`: how the team wants topics to be shown. */
export function feedbackToWire(
  feedback: Feedback,
  rules: TopicRules = NO_TOPIC_RULES,
): FeedbackWire {
  return {
    id: feedback.id,
    timestamp: feedback.timestamp.toISOString(),
    customer_name: feedback.customerName,
    feedback: feedback.feedback,
    rating: feedback.rating,
    sentiment: feedback.sentiment,
    sentiment_score: feedback.sentimentScore,
    language: feedback.language,
    topics: rules.shown(feedback.topics),
    source: feedback.source,
    metadata: feedback.metadata,
  };
}
