import type { Combination } from '#lib/core/topics/decompose-change.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { Sample } from './feedback-sample.ts';
import { type Narrowing, saidIn } from './topic-figures.ts';

/** All pieces of a sample by which of these topics they name, by the team's names. */
export function sumCombinations(
  db: Queries,
  sample: Sample,
  narrowing: Narrowing,
  topics: string[],
): Promise<Combination[]> {
  const [said, values] = saidIn(sample, narrowing);
  return db.query<Combination & Record<string, unknown>>(
    `WITH ${said}, named AS (
       SELECT DISTINCT said.id, coalesce(rule.name, term) AS topic
         FROM said CROSS JOIN unnest(topics) AS term
         LEFT JOIN topic_rule AS rule ON rule.topic = term
        WHERE coalesce(rule.name, term) = ANY($${values.push(topics)}::text[])),
     together AS (SELECT id, array_agg(topic ORDER BY topic) AS topics FROM named GROUP BY id)
     SELECT coalesce(together.topics, '{}') AS topics, count(*)::int AS count,
            sum(rating)::int AS ratings, sum(rating * rating)::int AS rating_squares
       FROM said LEFT JOIN together USING (id) GROUP BY 1`,
    values,
  );
}
