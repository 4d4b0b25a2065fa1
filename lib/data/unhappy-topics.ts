import type { Database } from '#lib/infra/database.ts';

export interface TopicCount {
  topic: string;
  thisWeek: number;
  weekBefore: number;
}

export interface UnhappyTopics {
  /** Unhappy feedback of the last seven days, and of the seven before. */
  thisWeek: number;
  weekBefore: number;
  topics: Map<string, TopicCount>;
}

/** More would hold up everybody else; these are the newest. */
const MOST_READ = 20_000;

/** How many of the unhappy named which topic; along feedback_newest. */
export async function countUnhappyTopics(db: Database): Promise<UnhappyTopics> {
  const rows = await db.query<{ topic: string | null; this_week: number; week_before: number }>(
    `WITH unhappy AS MATERIALIZED (
       SELECT topics, "timestamp" > now() - interval '7 days' AS recent FROM feedback
        WHERE "timestamp" > now() - interval '14 days' AND "timestamp" <= now()
          AND (rating <= 2 OR sentiment = 'negative') AND NOT demo
        ORDER BY "timestamp" DESC LIMIT ${MOST_READ}
     )
     SELECT topic, count(*) FILTER (WHERE recent)::int AS this_week,
            count(*) FILTER (WHERE NOT recent)::int AS week_before
       FROM unhappy CROSS JOIN LATERAL unnest(topics || ARRAY[NULL::text]) AS topic
      GROUP BY topic`,
  );
  const counts: UnhappyTopics = { thisWeek: 0, weekBefore: 0, topics: new Map() };
  for (const { topic, this_week: thisWeek, week_before: weekBefore } of rows) {
    if (topic === null) Object.assign(counts, { thisWeek, weekBefore });
    else counts.topics.set(topic, { topic, thisWeek, weekBefore });
  }
  return counts;
}
