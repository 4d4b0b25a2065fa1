import * as z from 'zod/mini';
import { authorize } from '#lib/core/access/authorize.ts';
import { AppError } from '#lib/core/errors.ts';
import { isStorableText } from '#lib/core/feedback/storable-text.ts';
import { parseOrRefuse } from '#lib/core/parse-or-refuse.ts';
import { changeTopicRules } from '#lib/core/topics/change-topic-rules.ts';
import { createTopicRules, TOPIC_MARKS } from '#lib/core/topics/topic-rules.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Context } from '#lib/services/context.ts';
import { setTopicRules, type TopicRulesChanged } from './set-topic-rules.ts';

export const TOPIC_LONGEST = 60;
const MOST_AT_ONCE = 50;
const LENGTH = `must have 1 to ${TOPIC_LONGEST} characters`;

export const topicNameSchema = z.string().check(
  z.trim(),
  z.minLength(1, LENGTH),
  z.maxLength(TOPIC_LONGEST, LENGTH),
  z.refine((text) => isStorableText(text) && !/\p{Cc}/u.test(text), 'holds control characters'),
);
const markSchema = z.nullable(z.enum(TOPIC_MARKS, `must be ${TOPIC_MARKS.join(', ')} or null`));

export const topicArrangementSchema = z.object({
  topics: z
    .array(topicNameSchema)
    .check(z.minLength(1, 'must name a topic'), z.maxLength(MOST_AT_ONCE)),
  name: z.optional(z.nullable(topicNameSchema)),
  mark: z.optional(markSchema),
});

/**
 * Renames a topic, merges several under one name, takes them apart again (`name: null`), pins or
 * hides them. Holds for everything shown from now on; stored feedback stays as it is.
 * @throws AppError `invalid_input`.
 */
export async function arrangeTopics(context: Context, given: unknown): Promise<TopicRulesChanged> {
  authorize(context.actor, 'feedback:manage');
  const change = parseOrRefuse(topicArrangementSchema, given);
  if (change.name === undefined && change.mark === undefined) {
    throw new AppError('invalid_input', 'say a name or a mark for these topics', {
      issues: [{ field: 'name', code: 'required', message: 'say a name or a mark' }],
    });
  }
  const rules = createTopicRules(await selectTopicRules(context.db));
  return setTopicRules(context, changeTopicRules(rules, change));
}
