import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { foldTopic, TOPIC_MARKS } from '#lib/core/topics/topic-rules.ts';
import type { Context } from '#lib/services/context.ts';
import { topicNameSchema } from './arrange-topics.ts';
import { setTopicRules, type TopicRulesChanged } from './set-topic-rules.ts';

export const topicRulesSchema = z.object({
  rules: z
    .array(
      z.object({
        topic: topicNameSchema.check(
          z.refine((topic) => topic === foldTopic(topic), 'must be in lower case'),
        ),
        name: z.nullable(topicNameSchema),
        mark: z.nullable(z.enum(TOPIC_MARKS)),
      }),
    )
    .check(z.minLength(1, 'must hold a rule'), z.maxLength(2_000)),
});

/**
 * Sets rules exactly as given, in place of those of the same topics: the `undo` of a change.
 * @throws AppError `invalid_input`.
 */
export async function restoreTopicRules(
  context: Context,
  given: unknown,
): Promise<TopicRulesChanged> {
  authorize(context.actor, 'feedback:manage');
  const { rules } = parseOrRefuse(topicRulesSchema, given);
  const unique = new Map(rules.map((rule) => [rule.topic, rule]));
  return setTopicRules(context, [...unique.values()]);
}
