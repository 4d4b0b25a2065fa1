import type { TopicRule } from '#lib/core/topics/topic-rules.ts';
import type { Database, Queries } from '#lib/infra/database.ts';

/** All rules; a team has some hundred at most. */
export function selectTopicRules(db: Queries): Promise<TopicRule[]> {
  return db.query<TopicRule & Record<string, unknown>>(
    'SELECT topic, name, mark FROM topic_rule ORDER BY topic',
  );
}

/** Sets these rules and leaves the others; one without name and mark is deleted. One statement. */
export async function putTopicRules(db: Database, rules: TopicRule[], at: Date): Promise<void> {
  const kept = rules.filter(({ name, mark }) => name !== null || mark !== null);
  const gone = rules.filter((rule) => !kept.includes(rule)).map(({ topic }) => topic);
  await db.query(
    `WITH gone AS (DELETE FROM topic_rule WHERE topic = ANY($1::text[]))
     INSERT INTO topic_rule (topic, name, mark, updated_at)
     SELECT topic, name, mark, $3 FROM json_to_recordset($2)
       AS rule (topic text, name text, mark topic_mark) ORDER BY topic
     ON CONFLICT (topic) DO UPDATE
       SET name = excluded.name, mark = excluded.mark, updated_at = excluded.updated_at`,
    [gone, JSON.stringify(kept), at],
  );
}
