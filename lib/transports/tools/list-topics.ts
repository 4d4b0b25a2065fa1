import type { TopicFigures } from '#lib/core/topics/topic-figures.ts';
import { readTopics } from '#lib/services/topics/read-topics.ts';
import { topicsQuerySchema } from '#lib/services/topics/topics-query.ts';
import { topicList } from '#lib/transports/http/openapi/topic-figures-schema.ts';
import { asQuery, type Tool } from './tool.ts';

function tell({ topic, count, average_rating, change, previous }: TopicFigures): string {
  const average = average_rating?.toFixed(2) ?? 'none';
  const moved = change.significant ? ', a significant change' : '';
  return `${JSON.stringify(topic)}: ${count} pieces, average ${average}; before: ${previous.count}${moved}`;
}

export const listTopics: Tool = {
  name: 'list_topics',
  title: 'List topics',
  description:
    'What customers talk about in a range (default: the last 30 days), the most named first, each ' +
    'with its count, average rating, sentiments, change against the period before, and quotes.',
  scope: 'metrics:read',
  effect: 'reads',
  input: topicsQuerySchema,
  output: topicList,
  async run(context, given) {
    const list = await readTopics(context, asQuery(given));
    const head = `${list.from} to ${list.to}: ${list.count} pieces of feedback.`;
    const lines = list.topics.map(tell);
    return { data: list, text: [head, ...(lines.length > 0 ? lines : ['No topics.'])].join('\n') };
  },
};
