import { authorize } from '#lib/core/access/authorize.ts';
import type {
  ChangeExplained,
  ChangePeriod,
  TopicEffect,
} from '#lib/core/topics/change-explained.ts';
import { chooseMovers } from '#lib/core/topics/choose-movers.ts';
import { periodOf } from '#lib/core/topics/compare-topics.ts';
import { decomposeChange, type Part } from '#lib/core/topics/decompose-change.ts';
import { pOfZ, significantAmong } from '#lib/core/topics/p-value.ts';
import { createTopicRules, type TopicRules } from '#lib/core/topics/topic-rules.ts';
import { sumCombinations } from '#lib/data/topic-combinations.ts';
import { quoteTopics } from '#lib/data/topic-quotes.ts';
import { selectTopicRules } from '#lib/data/topic-rules.ts';
import type { Queries } from '#lib/infra/database.ts';
import { longReads } from '#lib/infra/replica.ts';
import type { Context } from '#lib/services/context.ts';
import { keepFigures } from './keep-figures.ts';
import { quotesOfEffect } from './quotes-of-effect.ts';
import { type PeriodTopics, readPeriod } from './read-period.ts';
import { parseTopicsQuery, type TopicsQuery } from './topics-query.ts';

/** More would be split into parts too small to mean anything. */
const MOST_MOVERS = 8;
/** Among these the ones that show the effect best are chosen. */
const QUOTES_READ = 20;
const LEAST_CHANGE = 1e-9;
const SURE = 0.05;

function pOfChange(now: PeriodTopics, against: PeriodTopics): number {
  const [a, b] = [now, against].map(({ all: { count, ratings, rating_squares: squares } }) => {
    const mean = ratings / count;
    return {
      mean,
      variance: count > 1 ? (squares - count * mean * mean) / (count - 1) / count : 0,
    };
  });
  if (!a || !b || a.variance + b.variance <= 0) return 1;
  return pOfZ((a.mean - b.mean) / Math.sqrt(a.variance + b.variance));
}

const wireOf = ({ wire, average }: PeriodTopics): ChangePeriod => ({
  ...wire,
  average_rating: average,
});

async function effectsOf(
  db: Queries,
  rules: TopicRules,
  { narrowing, limit }: TopicsQuery,
  now: PeriodTopics,
  against: PeriodTopics,
): Promise<(Part & Omit<TopicEffect, 'share' | 'p_value'>)[]> {
  const { movers, pValues } = chooseMovers(now, against, rules, Math.min(limit, MOST_MOVERS));
  const both = [now, against];
  const [combinations = [], before = []] = await Promise.all(
    both.map(({ sample }) => sumCombinations(db, sample, narrowing, movers)),
  );
  const [quotes = [], earlier = []] = await Promise.all(
    both.map(({ sample }) => quoteTopics(db, sample, narrowing, movers, QUOTES_READ)),
  );
  const found = decomposeChange(combinations, before, movers);
  if (!found) return [];
  for (const [topic, { p }] of found.parts) pValues.set(topic, p);
  const tested = [...pValues.keys()];
  const sure = significantAmong([...pValues.values()]);
  return [...found.parts]
    .map(([topic, part]) => {
      const periods = { now: periodOf(topic, now), against: periodOf(topic, against) };
      const ofTopic = {
        now: quotes.filter((one) => one.topic === topic),
        against: earlier.filter((one) => one.topic === topic),
      };
      return {
        topic,
        ...part,
        ...periods,
        significant: sure[tested.indexOf(topic)] ?? false,
        quotes: quotesOfEffect(ofTopic, part, periods.now.share < periods.against.share),
      };
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

/**
 * Why the average rating differs between two periods: the last 30 days and those before, or any two.
 * Up to eight topics, each with its part of the change; with the rest they sum to the whole.
 * @throws AppError `invalid_input` naming what is wrong with which.
 */
export async function explainChange(
  context: Context,
  given: Record<string, string | undefined> = {},
): Promise<ChangeExplained> {
  authorize(context.actor, 'metrics:read');
  const query = parseTopicsQuery(given, context.now());
  const db = longReads(context.db);
  return keepFigures('change', query, db, () => explain(db, query));
}

/** The same, read anew: for whoever checks what was said. */
export async function explainChangeAnew(
  context: Context,
  given: Record<string, string | undefined>,
): Promise<ChangeExplained> {
  authorize(context.actor, 'metrics:read');
  return explain(longReads(context.db), parseTopicsQuery(given, context.now()));
}

async function explain(db: Queries, query: TopicsQuery): Promise<ChangeExplained> {
  const rules = createTopicRules(await selectTopicRules(db));
  const first = await readPeriod(db, query.period, query.narrowing, []);
  const against = await readPeriod(db, query.against, query.narrowing, [...first.sums.keys()]);
  // What is frequent in one period may be rare in the other, and is needed from both.
  const missing = [...against.sums.keys()].filter((topic) => !first.sums.has(topic));
  const now =
    missing.length > 0 ? await readPeriod(db, query.period, query.narrowing, missing) : first;
  const effects = await effectsOf(db, rules, query, now, against);
  const isWhole = now.average !== null && against.average !== null;
  const change = isWhole ? (now.average ?? 0) - (against.average ?? 0) : null;
  const shareOf = (effect: number) =>
    change === null || Math.abs(change) < LEAST_CHANGE ? null : effect / change;
  const rest = (change ?? 0) - effects.reduce((sum, { effect }) => sum + effect, 0);
  const p = isWhole ? pOfChange(now, against) : 1;
  return {
    now: wireOf(now),
    against: wireOf(against),
    change,
    p_value: p,
    significant: p <= SURE,
    topics: effects.map(({ p: p_value, ...one }) => ({
      ...one,
      share: shareOf(one.effect),
      p_value,
    })),
    rest: { effect: rest, share: shareOf(rest) },
  };
}
