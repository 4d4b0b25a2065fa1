import type { Tally } from '#lib/core/metrics/tally.ts';
import { tally } from '#lib/core/metrics/tally.ts';
import {
  directionOf,
  directionOfAverages,
  directionOfCounts,
  directionOfShares,
} from '#lib/core/report/direction.ts';
import { type Facts, FEW, type PartFacts, type TopicFacts } from '#lib/core/report/facts.ts';
import { meanOf, momentsOf, without } from '#lib/core/report/moments.ts';
import type { ReportSpan } from '#lib/core/report/report.ts';
import { compareTopics } from '#lib/core/topics/compare-topics.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import { countsByKey } from '#lib/data/counts-by-key.ts';
import { countSeries } from '#lib/data/feedback-series.ts';
import { selectFeedback } from '#lib/data/select-feedback.ts';
import type { TopicSums } from '#lib/data/topic-figures.ts';
import { quoteTopics } from '#lib/data/topic-quotes.ts';
import type { Queries } from '#lib/infra/database.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from '#lib/services/context.ts';
import { explainChangeAnew } from '#lib/services/topics/explain-change.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import { type PeriodTopics, readPeriod } from '#lib/services/topics/read-period.ts';
import { changeQuery } from './measure-figures.ts';

const TOPICS = 20;
const QUOTES = 30;
/** `countSeries` puts what is beyond its eight largest under this name. */
const OTHER = 'other';

interface Bounds {
  from: Date;
  to: Date;
}

async function tallyOf(db: Queries, { from, to }: Bounds, source: string | null) {
  if (source === null) return tally(await countSeries(db, [from], to, 'none'));
  return tally((await countsByKey(db, 'source', [source], from, to)).get(source) ?? []);
}

async function partsOf(
  db: Queries,
  by: 'source' | 'language',
  [now, before]: [Bounds, Bounds],
  all: Tally,
): Promise<PartFacts[]> {
  const largest = await countSeries(db, [now.from], now.to, by);
  const keys = [...new Set(largest.map(({ key }) => key))].filter((key) => key !== OTHER);
  const earlier = await countsByKey(db, by, keys, before.from, before.to);
  const whole = momentsOf(all.ratings);
  return keys
    .map((key) => {
      const mine = tally(largest.filter((row) => row.key === key));
      const was = tally(earlier.get(key) ?? []);
      const moments = momentsOf(mine.ratings);
      return {
        key,
        now: mine,
        before: was,
        apart: directionOfAverages(moments, without(whole, moments), keys.length),
        moved: directionOfAverages(moments, momentsOf(was.ratings), keys.length),
      };
    })
    .sort((a, b) => b.now.count - a.now.count || (a.key < b.key ? -1 : 1));
}

const momentsOfSums = ({ count, ratings, rating_squares: squares }: TopicSums) => ({
  count,
  ratings,
  squares,
});

async function topicsOf(
  rules: TopicRules,
  now: PeriodTopics,
  before: PeriodTopics,
): Promise<TopicFacts[]> {
  const compared = compareTopics(now, before, rules, TOPICS);
  const all = momentsOfSums(now.all);
  return compared.map(({ topic, count, share, average_rating, previous, change }) => {
    const sums = now.sums.get(topic);
    const mine = sums ? momentsOfSums(sums) : { count: 0, ratings: 0, squares: 0 };
    const others = without(all, mine);
    return {
      topic,
      now: { count, share, average_rating },
      before: previous,
      moved: change.significant ? directionOf(share - previous.share) : 0,
      apart: directionOfAverages(mine, others, compared.length),
      without: meanOf(others),
    };
  });
}

async function effectsOf(context: Context, span: ReportSpan, average: number) {
  if (average === 0) return [];
  const explained = await explainChangeAnew(context, changeQuery(span, sourceFilter(span)));
  return explained.topics.filter(
    ({ significant, effect }) => significant && Math.sign(effect) === average,
  );
}

export const sourceFilter = ({ source }: ReportSpan) => (source === null ? {} : { source });

/** Everything that a report is written from; bounded, however much the periods hold. */
export async function gatherFacts(context: Context, span: ReportSpan): Promise<Facts> {
  const rules = await knownTopicRules(context.db);
  const db = longReads(context.db);
  const narrowing = sourceFilter(span);
  const bounds = (of: { from: string; to: string }): Bounds => ({
    from: new Date(of.from),
    to: new Date(of.to),
  });
  const period = bounds(span);
  const against = bounds(span.against);
  const [now, before] = await Promise.all([
    tallyOf(db, period, span.source),
    tallyOf(db, against, span.source),
  ]);
  const rows = await readPeriod(db, period, narrowing, []);
  const earlier = await readPeriod(db, against, narrowing, [...rows.sums.keys()].slice(0, 200));
  const topics = now.count < FEW ? [] : await topicsOf(rules, rows, earlier);
  const average = directionOfAverages(momentsOf(now.ratings), momentsOf(before.ratings), 1);
  const effects = await effectsOf(context, span, average);
  const names = [...new Set([...topics, ...effects].map(({ topic }) => topic))];
  const [low, high, quotes] = await Promise.all([
    selectFeedback(db, { ...period, ...narrowing, rating: 1 }, QUOTES),
    selectFeedback(db, { ...period, ...narrowing, rating: 5 }, QUOTES),
    quoteTopics(db, rows.sample, narrowing, names, QUOTES),
  ]);
  const parts = (by: 'source' | 'language') =>
    span.source === null && now.count >= FEW ? partsOf(db, by, [period, against], now) : [];
  return {
    now,
    before,
    estimated: { current: rows.sample.sampled, before: earlier.sample.sampled },
    count: directionOfCounts(now.count, before.count),
    average,
    negative: directionOfShares(
      [now.sentiments.negative, now.count],
      [before.sentiments.negative, before.count],
    ),
    sources: await parts('source'),
    languages: await parts('language'),
    topics,
    effects,
    lowest: low.filter(({ sentiment }) => sentiment !== 'positive'),
    highest: high.filter(({ sentiment }) => sentiment !== 'negative'),
    ofTopic: Map.groupBy(quotes, ({ topic }) => topic),
  };
}
