import { AppError } from '#lib/core/errors.ts';
import { createTopicRules, type TopicGroup, type TopicRule } from '#lib/core/topics/topic-rules.ts';
import { putTopicRules, selectTopicRules } from '#lib/data/topic-rules.ts';
import { log } from '#lib/infra/log.ts';
import type { Context } from '#lib/services/context.ts';
import { forgetTopicRules } from './known-topic-rules.ts';

const MOST_RULES = 2_000;

/** How a change went: what is decided now, and what to send back to undo it. */
export interface TopicRulesChanged {
  data: TopicGroup[];
  undo: TopicRule[];
}

/** Sets rules in place of those of the same topics, and lets everybody count anew. */
export async function setTopicRules(
  context: Context,
  rules: TopicRule[],
): Promise<TopicRulesChanged> {
  const before = new Map((await selectTopicRules(context.db)).map((row) => [row.topic, row]));
  if (before.size + rules.length > MOST_RULES) {
    throw new AppError('invalid_input', `There can be ${MOST_RULES} topic rules at most.`);
  }
  await putTopicRules(context.db, rules, context.now());
  forgetTopicRules(context.db);
  context.bus.publish('feedback_bulk', { reason: 'topics' });
  log().info({ topics: rules.map(({ topic }) => topic) }, 'topic rules changed');
  return {
    data: createTopicRules(await selectTopicRules(context.db)).groups(),
    undo: rules.map(({ topic }) => before.get(topic) ?? { topic, name: null, mark: null }),
  };
}
