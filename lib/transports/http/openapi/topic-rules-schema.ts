import * as z from 'zod/mini';
import { TOPIC_MARKS, type TopicGroup, type TopicRule } from '#lib/core/topics/topic-rules.ts';
import { topicArrangementSchema } from '#lib/services/topics/arrange-topics.ts';
import { topicRulesSchema } from '#lib/services/topics/restore-topic-rules.ts';
import type { TopicRulesChanged } from '#lib/services/topics/set-topic-rules.ts';
import { describeAnswer, describeBody } from './describe-schema.ts';
import { list, text } from './wire-types.ts';

const MOST = 4_000;
const mark = () => z.nullable(z.enum([...TOPIC_MARKS]));
const ruleExample: TopicRule = { topic: 'till', name: 'Cash desk', mark: null };
const groupExample: TopicGroup = {
  name: 'Cash desk',
  topics: ['cash desk', 'checkout', 'till'],
  mark: 'pinned',
};

export const topicGroup = describeAnswer<TopicGroup>(
  'TopicGroup',
  z.object({ name: text(200), topics: list(text(200), MOST), mark: mark() }),
  {
    description: 'A name and what is counted under it.',
    notes: {
      name: 'As it is shown.',
      topics: 'As they are stored.',
      mark: '`pinned`: always shown. `hidden`: never, except to who asks for it.',
    },
    example: groupExample,
  },
);

const rule = describeAnswer<TopicRule>(
  'TopicRule',
  z.object({ topic: text(200), name: z.nullable(text(200)), mark: mark() }),
  {
    description: 'What was decided on one stored topic.',
    notes: {
      topic: 'As it is stored, in lower case.',
      name: 'What it counts as; null: as itself.',
      mark: 'Of the name whose lower case it is.',
    },
    example: ruleExample,
  },
);

export const rulesList = describeAnswer<{ data: TopicGroup[] }>(
  'TopicRuleList',
  z.object({ data: list(topicGroup, MOST) }),
  {
    description: 'All that was decided.',
    notes: { data: 'By name.' },
    example: { data: [groupExample] },
  },
);

export const rulesChanged = describeAnswer<TopicRulesChanged>(
  'TopicRulesChanged',
  z.object({ data: list(topicGroup, MOST), undo: list(rule, MOST) }),
  {
    description: 'How a change went.',
    notes: { data: 'All that is decided now.', undo: 'Send it to PUT to take the change back.' },
    example: { data: [groupExample], undo: [{ topic: 'till', name: null, mark: null }] },
  },
);

export const arrangementBody = describeBody('TopicArrangement', topicArrangementSchema, {
  description: 'A change to one or more topics.',
  notes: {
    topics: 'Names or stored topics, 1 to 50.',
    name: 'What they are to be called, together; null: each as itself again.',
    mark: 'Pin or hide them; null: neither.',
  },
  example: { topics: ['checkout', 'till'], name: 'Cash desk', mark: 'pinned' },
});

export const rulesBody = describeBody('TopicRules', topicRulesSchema, {
  description: 'Rules to set.',
  notes: { rules: 'Each whole.' },
  example: { rules: [ruleExample] },
});
