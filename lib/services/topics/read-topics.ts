import { authorize } from '#lib/core/access/authorize.ts';
import { compareTopics } from '#lib/core/topics/compare-topics.ts';
import type { TopicList } from '#lib/core/topics/topic-figures.ts';
import { createTopicRules } from '#lib/core/topics/topic-rules.ts';
import { quoteTopics } from '#lib/data/topic-quotes.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Queries } from '#lib/infra/database.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from '#lib/services/context.ts';
import { keepFigures } from './keep-figures.ts';
import { readPeriod } from './read-period.ts';
import { parseTopicsQuery, type TopicsQuery } from './topics-query.ts';

const QUOTES = 3;

/**
 * What customers talk about: the topics of the last 30 days or of any range, the most named first,
 * pinned ones ahead of all, against the period before it or another. Of a range that holds more than
 * some twenty thousand pieces a sample is read; `read` says of how many the figures are.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function readTopics(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<TopicList> {
  authorize(context.actor, 'metrics:read');
  const query = parseTopicsQuery(given, context.now());
  const db = longReads(context.db);
  return keepFigures('topics', query, db, () => listTopics(db, query));
}

async function listTopics(db: Queries, query: TopicsQuery): Promise<TopicList> {
  const { period, against, narrowing, limit } = query;
  const rules = createTopicRules(await selectTopicRules(db));
  const pinned = rules.marked('pinned');
  const now = await readPeriod(db, period, narrowing, pinned);
  const before = await readPeriod(db, against, narrowing, [...now.sums.keys()]);
  const topics = compareTopics(now, before, rules, limit);
  const names = topics.map(({ topic }) => topic);
  const quotes = await quoteTopics(db, now.sample, narrowing, names, QUOTES);
  return {
    ...now.wire,
    previous: before.wire,
    topics: topics.map((one) => ({
      ...one,
      quotes: quotes
        .filter(({ topic }) => topic === one.topic)
        .map(({ id, feedback, language }) => ({ id, feedback, language })),
    })),
  };
}
