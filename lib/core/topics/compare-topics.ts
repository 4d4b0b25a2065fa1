import type { SentimentCounts } from '#lib/core/metrics/metrics.ts';
import { liftOf } from './lift.ts';
import { pOfG2, significantAmong } from './p-value.ts';
import { signedG2 } from './signed-g2.ts';
import type { TopicFigures, TopicPeriod } from './topic-figures.ts';
import type { TopicRules } from './topic-rules.ts';
import { withoutEchoes } from './without-echoes.ts';

/** Sums over the pieces that name a topic, among those that were read. */
export interface Sums extends SentimentCounts {
  count: number;
  ratings: number;
  scores: number;
}

/** The topics of a period: what was read of it, and how many pieces each of those stands for. */
export interface PeriodSums {
  topics: ReadonlyMap<string, Sums>;
  read: number;
  weight: number;
}

type Compared = Omit<TopicFigures, 'quotes'>;

/** A topic in one period; counts are estimates where that was sampled. */
export function periodOf(topic: string, { topics, read, weight }: PeriodSums): TopicPeriod {
  const sums = topics.get(topic);
  if (!sums || sums.count === 0) return { count: 0, share: 0, average_rating: null };
  return {
    count: Math.round(sums.count * weight),
    share: sums.count / read,
    average_rating: sums.ratings / sums.count,
  };
}

/** The topics that are named most, pinned ones first and always; hidden ones never. */
function chosen(now: PeriodSums, rules: TopicRules, limit: number): string[] {
  const pinned = rules.marked('pinned');
  const others = [...now.topics]
    .filter(([topic]) => rules.markOf(topic) === null)
    .map(([topic, { count }]) => ({ topic, count }))
    .sort((a, b) => b.count - a.count || (a.topic < b.topic ? -1 : 1));
  // Some drop out as echoes of others.
  const listed = withoutEchoes(others.slice(0, 4 * limit)).slice(0, limit);
  return [...pinned, ...listed.map(({ topic }) => topic)];
}

/** Figures of the topics of one period beside those of another. */
export function compareTopics(
  now: PeriodSums,
  before: PeriodSums,
  rules: TopicRules,
  limit: number,
): Compared[] {
  const compared = chosen(now, rules, limit).map((topic) => {
    const sums = now.topics.get(topic);
    const count = sums?.count ?? 0;
    const earlier = before.topics.get(topic)?.count ?? 0;
    const comparable = now.read > 0 && before.read > 0;
    const g2 = comparable ? signedG2(count, now.read, earlier, before.read) : 0;
    const { positive = 0, neutral = 0, negative = 0 } = sums ?? {};
    const weighed = (pieces: number) => Math.round(pieces * now.weight);
    const members = rules.membersOf(topic);
    return {
      topic,
      ...periodOf(topic, now),
      sentiments: {
        positive: weighed(positive),
        neutral: weighed(neutral),
        negative: weighed(negative),
      },
      sentiment_score: sums && count > 0 ? sums.scores / count : null,
      mark: rules.markOf(topic),
      members: members.length > 1 || members[0] !== topic ? members : [],
      previous: periodOf(topic, before),
      change: {
        lift: comparable ? liftOf(count, now.read, earlier, before.read).lift : null,
        p_value: pOfG2(g2),
      },
    };
  });
  const significant = significantAmong(compared.map(({ change }) => change.p_value));
  return compared.map((one, index) => ({
    ...one,
    change: { ...one.change, significant: significant[index] ?? false },
  }));
}
