import { topicsQuerySchema } from '#lib/services/topics/topics-query.ts';
import { json } from '#lib/transports/http/openapi/describe-schema.ts';
import { type Operations, query } from '#lib/transports/http/openapi/operation.ts';
import { topicList } from '#lib/transports/http/openapi/topic-figures-schema.ts';
import {
  arrangementBody,
  rulesBody,
  rulesChanged,
  rulesList,
} from '#lib/transports/http/openapi/topic-rules-schema.ts';

export const topicsQuery = query(topicsQuerySchema, {
  from: 'Start, inclusive. 30 days before `to` when left out.',
  to: 'End, exclusive. Now when left out.',
  against_from: 'Start of the period to compare with. As long before `against_to` when left out.',
  against_to: 'Its end. `from` when left out.',
  time_zone: 'Whose calendar says how long the period before is: an IANA name.',
  source: 'From this source alone.',
  language: 'In this language alone (BCP 47).',
  limit: 'Topics at most; pinned ones come on top.',
});

export const topicOperations: Operations = {
  'GET /api/v1/topics': {
    id: 'readTopics',
    tag: 'Topics',
    summary: 'What customers talk about',
    description:
      'The topics of the last 30 days, unless asked otherwise, the most named first, against the ' +
      'period before. Of a range with more than some 20,000 pieces an even sample is read; `read` ' +
      'says how much, and counts are then estimates.',
    access: 'metrics:read',
    query: [topicsQuery],
    answers: { 200: { description: 'The topics.', content: json(topicList) } },
  },
  'GET /api/v1/topics/rules': {
    id: 'listTopicRules',
    tag: 'Topics',
    summary: 'What the team decided on topics',
    access: 'metrics:read',
    answers: { 200: { description: 'By name.', content: json(rulesList) } },
  },
  'PATCH /api/v1/topics/rules': {
    id: 'arrangeTopics',
    tag: 'Topics',
    summary: 'Rename, merge, pin or hide topics',
    description:
      'Holds wherever topics are shown, asked for or counted from now on. Stored feedback stays as ' +
      'it is, so everything can be taken back: send `undo` of the answer to PUT.',
    access: 'feedback:manage',
    body: json(arrangementBody),
    answers: { 200: { description: 'What is decided now.', content: json(rulesChanged) } },
  },
  'PUT /api/v1/topics/rules': {
    id: 'restoreTopicRules',
    tag: 'Topics',
    summary: 'Set rules exactly',
    description: 'In place of those of the same topics; one without name and mark is deleted.',
    access: 'feedback:manage',
    body: json(rulesBody),
    answers: { 200: { description: 'What is decided now.', content: json(rulesChanged) } },
  },
};
