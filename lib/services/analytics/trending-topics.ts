import type { Metrics, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { rankTrending, type TrendingTopics } from '#lib/core/topics/rank-trending.ts';
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
import type { TopicBaseline } from './topic-baseline.ts';

const SHOWN = 8;
/** Most of them will turn out to speak of the same feedback, or of one sender's. */
const CANDIDATES = 60;
/** Pieces whose voices are told apart; each is compared with each. */
const MOST_PIECES = 400;
const QUOTES = 3;

interface Hour {
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
  topics: TrendingTopics['topics'],
  pieces: NamingPiece[],
  sharedSenders: ReadonlySet<string>,
): Map<string, Heard> {
  const voices = voicesOf(pieces, sharedSenders);
  return new Map(
    topics.map(({ topic, count }) => {
      const naming = voices
        .map((voice) => voice.filter((piece) => piece.topics.includes(topic)))
        .filter((voice) => voice.length > 0);
      const read = naming.reduce((sum, voice) => sum + voice.length, 0);
      const quotes = naming.slice(0, QUOTES).flatMap(([first]) => (first ? [first] : []));
      // What was not read is taken to have as many pieces a voice as what was.
      return [topic, { voices: Math.round((naming.length * count) / Math.max(1, read)), quotes }];
    }),
  );
}

/** Several topics of one text that was sent again and again are one piece of news, not several. */
function withoutTwins(topics: TrendingTopic[]): TrendingTopic[] {
  const seen = new Set<string>();
  return topics.filter(({ count, quote }) => {
    const twin = `${count} ${quote?.id}`;
    return !seen.has(twin) && seen.add(twin);
  });
}

function describeTopic(
  { topic, lift }: TrendingTopics['topics'][number],
  counted: TopicCount,
  heard: Heard | undefined,
  usual: { before: number | null; expected: number | null },
): TrendingTopic {
  const { count, sentiment_score, positive, neutral, negative } = counted;
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
    lift,
    sentiment_score,
    sentiments: { positive, neutral, negative },
    quote: quotes[0] ?? null,
    quotes,
  };
}

/**
 * What the hour names more than the week before did. Topics that rise by their raw counts are heard
 * again voice by voice, so that neither a flood from one sender nor a text sent around is news.
 */
export async function trendingTopics(
  db: Database,
  { from, to, documents }: Hour,
  baseline: TopicBaseline,
): Promise<{ basis: Metrics['trending_basis']; topics: TrendingTopic[] }> {
  const { topics: week, total: weekTotal, sharedSenders } = baseline;
  const [counts, hourTotal] = await Promise.all([
    countTopics(db, from, to),
    countSenders(db, from, to, [...sharedSenders]),
  ]);
  const byTopic = new Map(counts.map((row) => [row.topic, row]));
  const usual = { week, hourTotal, weekTotal, tested: counts.length, limit: CANDIDATES };
  const hour = new Map(counts.map((row) => [row.topic, row.count]));
  const first = rankTrending({ ...usual, hour, withEchoes: true });
  const names = first.topics.map(({ topic }) => topic);
  const pieces = names.length > 0 ? await newestNaming(db, names, from, to, MOST_PIECES) : [];
  const heard = hear(first.topics, pieces, sharedSenders);
  const voices = new Map([...heard].map(([topic, each]) => [topic, each.voices]));
  const ranked =
    first.basis === 'lift'
      ? rankTrending({ ...usual, hour: voices }).topics
      : withoutEchoes(first.topics);
  const topics = ranked.flatMap((one) => {
    const counted = byTopic.get(one.topic);
    if (!counted) return [];
    const before = one.lift === null ? null : (week.get(one.topic) ?? 0);
    const expected = before === null ? null : (before / weekTotal) * documents;
    return [describeTopic(one, counted, heard.get(one.topic), { before, expected })];
  });
  return { basis: first.basis, topics: withoutTwins(topics).slice(0, SHOWN) };
}
