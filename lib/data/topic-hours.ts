import type { TopicHour } from '#lib/core/alerts/replay-bursts.ts';
import type { Queries } from '#lib/infra/database.ts';
import type { CountedPeriod } from './count-ratings.ts';

const HOUR_MS = 3_600_000;

interface Row extends Record<string, unknown> {
  hour: number;
  topic: string | null;
  voices: number;
  pieces: number;
  scores: number;
}

/**
 * What each hour from `from` on names, under the team's names, along feedback_newest. Whoever is
 * called the same and writes from the same place is one voice.
 */
export async function topicHours(
  db: Queries,
  { from, to, source }: CountedPeriod,
): Promise<TopicHour[]> {
  const rows = await db.query<Row>(
    `WITH said AS (
       SELECT id, floor(extract(epoch FROM "timestamp" - $1::timestamptz) / 3600)::int AS hour,
              customer_name || E'\\n' || source AS voice, topics, sentiment_score
         FROM feedback
        WHERE "timestamp" >= $1 AND "timestamp" < $2 AND ($3::text IS NULL OR source = $3)
          AND NOT demo)
     SELECT hour, NULL AS topic, 0 AS voices, count(*)::int AS pieces, 0::float8 AS scores
       FROM said GROUP BY hour
      UNION ALL
     SELECT hour, topic, count(DISTINCT voice)::int, count(*)::int, sum(sentiment_score)
       FROM (SELECT DISTINCT hour, id, voice, sentiment_score, coalesce(rule.name, term) AS topic
               FROM said CROSS JOIN unnest(topics) AS term
               LEFT JOIN topic_rule AS rule ON rule.topic = term) AS named
      GROUP BY hour, topic`,
    [from, to, source],
  );
  const hours = Array.from(
    { length: Math.ceil((to.getTime() - from.getTime()) / HOUR_MS) },
    () => ({
      pieces: 0,
      topics: new Map<string, { voices: number; pieces: number; scores: number }>(),
    }),
  );
  for (const { hour, topic, voices, pieces, scores } of rows) {
    const found = hours[hour];
    if (!found) continue;
    if (topic === null) found.pieces = pieces;
    else found.topics.set(topic, { voices, pieces, scores });
  }
  return hours;
}
