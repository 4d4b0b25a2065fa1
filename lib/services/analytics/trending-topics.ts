import type { Metrics, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { liftOf } from '#lib/core/topics/lift.ts';
import { rankTrending } from '#lib/core/topics/rank-trending.ts';
import type { TopicRules } from '#lib/core/topics/topic-rules.ts';
import { voicesOf } from '#lib/core/topics/voices.ts';
import { withoutEchoes } from '#lib/core/topics/without-echoes.ts';
import { countSenders } from '#lib/data/feedback-senders.ts';
import {
  countTopics,
  type NamingPiece,
  newestNaming,
  type TopicCount,
} from '#lib/data/feedback-topics.ts';
import type { Database } from '#lib/infra/database.ts';
import { knownTopicRules } from '#lib/services/topics/known-topic-rules.ts';
import type { TopicBaseline } from './topic-baseline.ts';

const SHOWN = 8;
/** Most of them will turn out to speak of the same feedback, or of one sender's. */
const CANDIDATES = 60;
/** Pieces whose voices are told apart; each is compared with each. */
const MOST_PIECES = 400;
const QUOTES = 3;

/** The hour that is looked at, open at its start. */
export interface Hour {
  from: Date;
  to: Date;
  documents: number;
}

interface Heard {
  voices: number;
  quotes: NamingPiece[];
}

/** Who speaks of each topic, in how many voices, and one quote of each of the first three. */
function hear(
  topics: readonly string[],
  counts: ReadonlyMap<string, number>,
  pieces: readonly NamingPiece[],
  rules: TopicRules,
  sharedSenders: ReadonlySet<string>,
): Map<string, Heard> {
  const voices = voicesOf(
    pieces.map((piece) => ({ ...piece, topics: piece.topics.map(rules.nameOf) })),
    sharedSenders,
  );
  return new Map(
    topics.map((topic) => {
      const naming = voices
        .map((voice) => voice.filter((piece) => piece.topics.includes(topic)))
        .filter((voice) => voice.length > 0);
      const read = naming.reduce((sum, voice) => sum + voice.length, 0);
      const quotes = naming.slice(0, QUOTES).flatMap(([first]) => (first ? [first] : []));
      // What was not read is taken to have as many pieces a voice as what was.
      const more = Math.max(1, (counts.get(topic) ?? 0) / Math.max(1, read));
      return [topic, { voices: Math.round(naming.length * more), quotes }];
    }),
  );
}

/** Several topics of one text that was sent again and again are one piece of news, not several. */
function withoutTwins(topics: readonly TrendingTopic[]): TrendingTopic[] {
  const seen = new Set<string>();
  return topics.filter(({ count, quote }) => {
    const twin = `${count} ${quote?.id}`;
    return !seen.has(twin) && seen.add(twin);
  });
}

const nobody = (topic: string): TopicCount => ({
  topic,
  count: 0,
  sentiment_score: 0,
  positive: 0,
  neutral: 0,
  negative: 0,
});

function describeTopic(
  counted: TopicCount,
  heard: Heard | undefined,
  usual: Pick<TrendingTopic, 'before' | 'expected' | 'lift'>,
): TrendingTopic {
  const { topic, count, sentiment_score, positive, neutral, negative } = counted;
  const quotes = (heard?.quotes ?? []).map(({ id, feedback, language }) => ({
    id,
    feedback,
    language,
  }));
  return {
    topic,
    count,
    voices: heard?.voices ?? count,
    ...usual,
    sentiment_score,
    sentiments: { positive, neutral, negative },
    quote: quotes[0] ?? null,
    quotes,
  };
}

/**
 * What the hour names more than the week before did, by the team's names for it. Topics that rise by
 * their raw counts are heard again voice by voice, so that neither a flood from one sender nor a text
 * sent around is news. Pinned topics are always there, behind the others; hidden ones never.
 */
export async function trendingTopics(
  db: Database,
  { from, to, documents }: Hour,
  baseline: TopicBaseline,
): Promise<{ basis: Metrics['trending_basis']; topics: TrendingTopic[] }> {
  const { topics: week, total: weekTotal, sharedSenders } = baseline;
  const [rules, named, hourTotal] = await Promise.all([
    knownTopicRules(db),
    countTopics(db, from, to),
    countSenders(db, from, to, [...sharedSenders]),
  ]);
  const counts = named.filter(({ topic }) => rules.markOf(topic) !== 'hidden');
  const byTopic = new Map(counts.map((row) => [row.topic, row]));
  const usual = { week, hourTotal, weekTotal, tested: counts.length, limit: CANDIDATES };
  const hour = new Map(counts.map((row) => [row.topic, row.count]));
  const first = rankTrending({ ...usual, hour, withEchoes: true });
  const pinned = rules.marked('pinned');
  const names = [...new Set([...first.topics.map(({ topic }) => topic), ...pinned])];
  const members = names.flatMap(rules.membersOf);
  const pieces = members.length > 0 ? await newestNaming(db, members, from, to, MOST_PIECES) : [];
  const heard = hear(names, hour, pieces, rules, sharedSenders);
  const voices = new Map(
    first.topics.map(({ topic }) => [topic, heard.get(topic)?.voices ?? 0] as const),
  );
  const ranked =
    first.basis === 'lift'
      ? rankTrending({ ...usual, hour: voices }).topics
      : withoutEchoes(first.topics);
  const asTrending = (topic: string, lift: number | null): TrendingTopic => {
    const before = first.basis === 'lift' ? (week.get(topic) ?? 0) : null;
    return describeTopic(byTopic.get(topic) ?? nobody(topic), heard.get(topic), {
      lift,
      before: before === null ? null : Math.round(before * baseline.weight),
      expected: before === null ? null : (before / weekTotal) * documents,
    });
  };
  const shown = withoutTwins(ranked.map(({ topic, lift }) => asTrending(topic, lift)));
  const topics = shown.slice(0, SHOWN);
  const missing = pinned.filter((name) => !topics.some(({ topic }) => topic === name));
  const quiet = missing.map((topic) => {
    const said = heard.get(topic)?.voices ?? 0;
    const before = Math.min(week.get(topic) ?? 0, weekTotal);
    const isComparable = first.basis === 'lift' && said > 0;
    return asTrending(topic, isComparable ? liftOf(said, hourTotal, before, weekTotal).lift : null);
  });
  return { basis: first.basis, topics: [...topics, ...quiet] };
}
