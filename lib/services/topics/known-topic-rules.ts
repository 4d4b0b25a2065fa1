import { createTopicRules, NO_TOPIC_RULES, type TopicRules } from '#lib/core/topics/topic-rules.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Database } from '#lib/infra/database.ts';
import { log } from '#lib/infra/log.ts';
import { processWide } from '#lib/infra/process-wide.ts';

/** What another process decided is known here after this time at the latest. */
const FRESH_MS = 5_000;

interface Known {
  at: number;
  rules: Promise<TopicRules>;
}

const kept = () => processWide('topicRules', () => new WeakMap<Database, Known>());

/**
 * The team's decisions on topics, read every few seconds at most. Never fails: they only say how
 * things are shown, and a submission must not fail over that.
 */
export function knownTopicRules(db: Database): Promise<TopicRules> {
  const known = kept().get(db);
  if (known && performance.now() - known.at < FRESH_MS) return known.rules;
  const rules = selectTopicRules(db)
    .then(createTopicRules)
    .catch((error: unknown) => {
      log().warn({ error }, 'the topic rules could not be read');
      return known?.rules ?? NO_TOPIC_RULES;
    });
  kept().set(db, { at: performance.now(), rules });
  return rules;
}

/** They were changed: the next reader reads them anew. */
export function forgetTopicRules(db: Database): void {
  kept().delete(db);
}
