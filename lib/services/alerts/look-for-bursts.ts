import { type Alert, MOST_EVIDENCE } from '#lib/core/alerts/alert.ts';
import type { AlertRule } from '#lib/core/alerts/alert-rule.ts';
import { rankBursts } from '#lib/core/alerts/rank-bursts.ts';
import { liftOf } from '#lib/core/topics/lift.ts';
import { rankTrending } from '#lib/core/topics/rank-trending.ts';
import { voicesOf } from '#lib/core/topics/voices.ts';
import { givenSample, sampleOf } from '#lib/data/feedback-sample.ts';
import { sharedSenders } from '#lib/data/feedback-senders.ts';
import { newestNaming } from '#lib/data/feedback-topics.ts';
import { sumTopics, type TopicSums } from '#lib/data/topic-figures.ts';
import type { Context } from '#lib/services/context.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import type { Seen } from './seen.ts';

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;
const EVERY_TOPIC = 1_000_000;
const CANDIDATES = 60;
const MOST_PIECES = 400;
/** What is open ends when it is less than this part of what the rule asks for. */
const ENDED = 0.5;
const CRITICAL_VOICES = 5;

const byTopic = (rows: TopicSums[]) =>
  new Map(rows.flatMap((row) => (row.topic === null ? [] : [[row.topic, row]])));
const countsOf = (sums: ReadonlyMap<string, TopicSums>) =>
  new Map([...sums].map(([topic, { count }]) => [topic, count]));
const totalOf = (rows: TopicSums[]) => rows.find(({ topic }) => topic === null)?.count ?? 0;

/**
 * Topics that the last hour names more than the week before did, by the measure of the trending ones
 * (docs/decisions/0020), in enough voices and by enough.
 */
export async function lookForBursts(
  { db, now }: Context,
  { params, source }: AlertRule<'topic_burst'>,
  open: Alert[],
): Promise<Seen[]> {
  const to = now();
  const from = new Date(to.getTime() - HOUR_MS);
  const narrowing = source === null ? {} : { source };
  const [rules, rows] = await Promise.all([
    knownTopicRules(db),
    sumTopics(db, givenSample(from, to), narrowing, { most: EVERY_TOPIC }),
  ]);
  const hour = new Map([...byTopic(rows)].filter(([topic]) => rules.markOf(topic) !== 'hidden'));
  const known = new Set(open.map(({ topic }) => topic));
  const least = params.min_voices * ENDED;
  const isWorthIt = ([topic, { count }]: [string, TopicSums]) =>
    count >= params.min_voices || (known.has(topic) && count >= least);
  if (![...hour].some(isWorthIt)) return [];

  const sample = await sampleOf(db, new Date(from.getTime() - WEEK_MS), from);
  const weekRows = await sumTopics(db, sample, narrowing, { most: EVERY_TOPIC });
  const week = countsOf(byTopic(weekRows));
  const usual = {
    week,
    hourTotal: totalOf(rows),
    weekTotal: totalOf(weekRows),
    tested: hour.size,
    limit: CANDIDATES,
  };
  const first = rankTrending({ ...usual, hour: countsOf(hour), withEchoes: true });
  if (first.basis === 'mentions') return [];
  const names = [...new Set([...first.topics.map(({ topic }) => topic), ...known])].filter(
    (topic) => topic !== null,
  );
  const shared = new Set(await sharedSenders(db, sample));
  const naming = await newestNaming(db, names.flatMap(rules.membersOf), from, to, MOST_PIECES);
  const pieces = naming
    .filter((piece) => !piece.foreign && (source === null || piece.source === source))
    .map((piece) => ({ ...piece, topics: piece.topics.map(rules.nameOf) }));
  const voices = voicesOf(pieces, shared);
  const voicesNaming = (topic: string) =>
    voices.filter((voice) => voice.some(({ topics }) => topics.includes(topic))).length;
  const heard = new Map(names.map((topic) => [topic, voicesNaming(topic)]));
  const strong = rankBursts({ ...usual, hour: heard }, params).filter(
    ({ topic }) => !params.negative_only || meanScore(hour.get(topic)) < 0,
  );

  return names.flatMap((topic): Seen[] => {
    const spoken = heard.get(topic) ?? 0;
    const sums = hour.get(topic);
    const burst = strong.find((one) => one.topic === topic);
    if (!sums || spoken === 0 || (!burst && !known.has(topic))) return [];
    const before = Math.min(week.get(topic) ?? 0, usual.weekTotal);
    const { lift } = liftOf(spoken, Math.max(spoken, usual.hourTotal), before, usual.weekTotal);
    const isOver = spoken < least || lift < Math.max(1, params.min_lift * ENDED);
    const score = meanScore(sums);
    return [
      {
        topic,
        level: burst ? 'over' : isOver ? 'clear' : 'near',
        severity: score >= 0 ? 'info' : spoken >= CRITICAL_VOICES * 4 ? 'critical' : 'warning',
        figures: {
          count: sums.count,
          voices: spoken,
          expected: (before / usual.weekTotal) * usual.hourTotal,
          lift,
          ...(burst && { p_value: burst.p }),
          sentiment_score: score,
        },
        period: { from, to },
        feedbackIds: pieces
          .filter(({ topics }) => topics.includes(topic))
          .slice(0, MOST_EVIDENCE)
          .map(({ id }) => id),
      },
    ];
  });
}

const meanScore = (sums: TopicSums | undefined) => (sums ? sums.scores / sums.count : 0);
