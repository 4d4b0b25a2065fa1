import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { Sample } from './feedback-sample.ts';

/** Sums over the pieces that name a topic, in the sample that was read. */
export interface TopicSums extends SentimentCounts {
  /** Under the team's name for it; null: all pieces, whatever they name. */
  topic: string | null;
  count: number;
  ratings: number;
  rating_squares: number;
  scores: number;
  /** On the sums of all pieces: how many were read before they were narrowed. */
  drawn: number;
}

export interface Narrowing {
  source?: string | undefined;
  language?: string | undefined;
}

const SUMS = `count(*)::int AS count, coalesce(sum(rating), 0)::int AS ratings,
  coalesce(sum(rating * rating), 0)::int AS rating_squares,
  coalesce(sum(sentiment_score), 0) AS scores,
  (count(*) FILTER (WHERE sentiment = 'positive'))::int AS positive,
  (count(*) FILTER (WHERE sentiment = 'neutral'))::int AS neutral,
  (count(*) FILTER (WHERE sentiment = 'negative'))::int AS negative`;

const COLUMNS = 'id, "timestamp", topics, rating, sentiment, sentiment_score';

/** What of a sample is meant: `said`, with the values of all its parameters. */
export function saidIn(sample: Sample, { source, language }: Narrowing): [string, unknown[]] {
  const values = [...sample.values];
  const where: string[] = [];
  if (source !== undefined) where.push(`source = $${values.push(source)}`);
  if (language !== undefined) where.push(`language = $${values.push(language)}`);
  const meant = where.join(' AND ') || 'true';
  return [
    `drawn AS MATERIALIZED (SELECT ${COLUMNS}, ${meant} AS meant FROM ${sample.sql}),
     said AS (SELECT * FROM drawn WHERE meant)`,
    values,
  ];
}

/** Each piece of `said` once for each name of its topics; the rules are few and are hashed. */
export const NAMED = `named AS (
  SELECT DISTINCT said.id, coalesce(rule.name, term) AS topic, rating, sentiment, sentiment_score
    FROM said CROSS JOIN unnest(topics) AS term LEFT JOIN topic_rule AS rule ON rule.topic = term)`;

/** The `most` topics of a sample, and those asked for; with the sums of all pieces. */
export function sumTopics(
  db: Queries,
  sample: Sample,
  narrowing: Narrowing,
  { most, asked = [] }: { most: number; asked?: string[] },
): Promise<TopicSums[]> {
  const [said, values] = saidIn(sample, narrowing);
  return db.query<TopicSums & Record<string, unknown>>(
    `WITH ${said}, ${NAMED},
       counted AS (SELECT topic, ${SUMS} FROM named GROUP BY topic),
       ranked AS (SELECT *, row_number() OVER (ORDER BY count DESC, topic) AS rank FROM counted)
     SELECT NULL AS topic, ${SUMS}, (SELECT count(*)::int FROM drawn) AS drawn FROM said
      UNION ALL
     SELECT topic, count, ratings, rating_squares, scores, positive, neutral, negative, 0 FROM ranked
      WHERE rank <= $${values.push(most)} OR topic = ANY($${values.push(asked)}::text[])`,
    values,
  );
}
