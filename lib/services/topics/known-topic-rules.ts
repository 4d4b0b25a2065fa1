import { createTopicRules, NO_TOPIC_RULES, type TopicRules } from '#lib/core/topics/topic-rules.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Database } from '#lib/infra/database.ts';
import { KeptValue } from '#lib/infra/kept-value.ts';
import { processWide } from '#lib/infra/process-wide.ts';

function keptBy(db: Database): KeptValue<TopicRules> {
  const kept = processWide('topicRules', () => new WeakMap<Database, KeptValue<TopicRules>>());
  let rules = kept.get(db);
  if (!rules) {
    rules = new KeptValue({
      initial: NO_TOPIC_RULES,
      read: () => selectTopicRules(db).then(createTopicRules),
      freshMs: 5_000,
      failure: 'the topic rules could not be read; the last known ones hold',
    });
    kept.set(db, rules);
  }
  return rules;
}

/**
 * The team's decisions on topics, read every few seconds at most. Never fails: they only say how
 * things are shown, and a submission must not fail over that.
 */
export function knownTopicRules(db: Database): Promise<TopicRules> {
  return keptBy(db).get();
}

/** They were changed: the next reader reads them anew. */
export function forgetTopicRules(db: Database): void {
  keptBy(db).forget();
}
