import { authorize } from '#lib/core/access/authorize.ts';
import { createTopicRules, type TopicGroup } from '#lib/core/topics/topic-rules.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Context } from '#lib/services/context.ts';

/** What the team decided on topics, by the name they are shown under. */
export async function listTopicRules(context: Context): Promise<TopicGroup[]> {
  authorize(context.actor, 'metrics:read');
  return createTopicRules(await selectTopicRules(context.db)).groups();
}
