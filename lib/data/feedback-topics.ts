import type { Sentiment } from '#lib/core/feedback/feedback.ts';
import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';
import type { Database } from '#lib/infra/database.ts';
import { NAMED } from './topic-figures.ts';

export interface TopicCount extends SentimentCounts {
  topic: string;
  /** Pieces of feedback that name it. */
  count: number;
  /** Mean sentiment score of those. */
  sentiment_score: number;
}

/**
 * Topics of `(from, to]` under the team's names for them, each piece of feedback counted once a
 * topic; along feedback_newest.
 */
export function countTopics(db: Database, from: Date, to: Date): Promise<TopicCount[]> {
  return db.query<TopicCount & Record<string, unknown>>(
    `WITH said AS (SELECT id, topics, rating, sentiment, sentiment_score FROM feedback
                    WHERE "timestamp" > $1 AND "timestamp" <= $2), ${NAMED}
     SELECT topic, count(*)::int AS count, avg(sentiment_score) AS sentiment_score,
            (count(*) FILTER (WHERE sentiment = 'positive'))::int AS positive,
            (count(*) FILTER (WHERE sentiment = 'neutral'))::int AS neutral,
            (count(*) FILTER (WHERE sentiment = 'negative'))::int AS negative
       FROM named GROUP BY topic`,
    [from, to],
  );
}

/** A piece of feedback as far as it tells who said it and what about. */
export interface NamingPiece {
  id: string;
  customerName: string;
  source: string;
  feedback: string;
  language: string;
  sentiment: Sentiment;
  topics: string[];
  /** Demo data, or imported. */
  foreign: boolean;
}

/** The newest feedback of `(from, to]` that names any of the topics, along feedback_newest. */
export function newestNaming(
  db: Database,
  topics: string[],
  from: Date,
  to: Date,
  limit: number,
): Promise<NamingPiece[]> {
  return db.query<NamingPiece & Record<string, unknown>>(
    `SELECT id, customer_name AS "customerName", source, feedback, language, sentiment, topics,
            demo OR received_at IN (SELECT started_at FROM import_run) AS "foreign"
       FROM feedback
      WHERE "timestamp" > $2 AND "timestamp" <= $3 AND topics && $1::text[]
      ORDER BY "timestamp" DESC, id DESC LIMIT $4`,
    [topics, from, to, limit],
  );
}
