import type { Rating } from '#lib/core/feedback/feedback.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { Sample } from './feedback-sample.ts';
import { type Narrowing, saidIn } from './topic-figures.ts';

export interface TopicQuote {
  topic: string;
  id: string;
  feedback: string;
  language: string;
  rating: Rating;
}

/** The newest `most` pieces of a sample that name each of the topics, by the team's names. */
export function quoteTopics(
  db: Queries,
  sample: Sample,
  narrowing: Narrowing,
  topics: string[],
  most: number,
): Promise<TopicQuote[]> {
  const [said, values] = saidIn(sample, narrowing);
  return db.query<TopicQuote & Record<string, unknown>>(
    `WITH ${said}, named AS (
       SELECT DISTINCT said.id, coalesce(rule.name, term) AS topic, "timestamp"
         FROM said CROSS JOIN unnest(topics) AS term
         LEFT JOIN topic_rule AS rule ON rule.topic = term
        WHERE coalesce(rule.name, term) = ANY($${values.push(topics)}::text[])),
     newest AS (
       SELECT *, row_number() OVER (PARTITION BY topic ORDER BY "timestamp" DESC, id DESC) AS place
         FROM named)
     SELECT topic, id, feedback, language, rating FROM newest JOIN feedback USING (id)
      WHERE place <= $${values.push(most)} ORDER BY topic, place`,
    values,
  );
}
