import type { Database } from '#lib/infra/database.ts';

export interface TopicCount {
  topic: string;
  /** Pieces of feedback that name it. */
  count: number;
  /** Mean sentiment score of those. */
  sentiment_score: number;
}

/** Topics of `(from, to]`, each piece of feedback counted once a topic; along feedback_newest. */
export function countTopics(db: Database, from: Date, to: Date): Promise<TopicCount[]> {
  return db.query<TopicCount & Record<string, unknown>>(
    `SELECT topic, count(*)::int AS count, avg(sentiment_score) AS sentiment_score
       FROM feedback, unnest(topics) AS topic
      WHERE "timestamp" > $1 AND "timestamp" <= $2
      GROUP BY topic`,
    [from, to],
  );
}

/** How much feedback `(from, to]` holds. */
export async function countBetween(db: Database, from: Date, to: Date): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM feedback WHERE "timestamp" > $1 AND "timestamp" <= $2`,
    [from, to],
  );
  return row?.count ?? 0;
}

export interface TopicQuote {
  topic: string;
  id: string;
  feedback: string;
  language: string;
}

/** The newest feedback of `(from, to]` that names each of the topics. */
export function newestByTopic(
  db: Database,
  topics: string[],
  from: Date,
  to: Date,
): Promise<TopicQuote[]> {
  return db.query<TopicQuote & Record<string, unknown>>(
    `SELECT topic, quote.* FROM unnest($1::text[]) AS topic
       CROSS JOIN LATERAL (
         SELECT id, feedback, language FROM feedback
          WHERE "timestamp" > $2 AND "timestamp" <= $3 AND topic = ANY(topics)
          ORDER BY "timestamp" DESC, id DESC LIMIT 1) AS quote`,
    [topics, from, to],
  );
}
