import { assembleMetrics, WINDOW_MINUTES } from '#lib/core/metrics/assemble-metrics.ts';
import type { Metrics, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { rankTrending } from '#lib/core/topics/rank-trending.ts';
import { countTopics, newestByTopic } from '#lib/data/feedback-topics.ts';
import { countByMinute } from '#lib/data/feedback-window.ts';
import type { Bus } from '#lib/infra/bus.ts';
import type { Database } from '#lib/infra/database.ts';
import { createTopicBaseline, type TopicBaseline } from './topic-baseline.ts';

const HOUR_MS = WINDOW_MINUTES * 60_000;
const SHOWN = 8;
/** Some of them will turn out to speak of the same feedback. */
const CANDIDATES = 3 * SHOWN;

async function trendingTopics(
  db: Database,
  from: Date,
  to: Date,
  documents: number,
  baseline: TopicBaseline,
): Promise<{ basis: Metrics['trending_basis']; topics: TrendingTopic[] }> {
  const counts = await countTopics(db, from, to);
  const { basis, topics } = rankTrending({
    hour: new Map(counts.map((row) => [row.topic, row.count])),
    week: baseline.topics,
    hourTotal: documents,
    weekTotal: baseline.total,
    limit: CANDIDATES,
  });
  const names = topics.map((one) => one.topic);
  const quotes = names.length > 0 ? await newestByTopic(db, names, from, to) : [];
  const described = topics.map(({ topic, count, lift }) => {
    const quote = quotes.find((one) => one.topic === topic);
    return {
      topic,
      count,
      lift,
      sentiment_score: counts.find((row) => row.topic === topic)?.sentiment_score ?? 0,
      quote: quote ? { id: quote.id, feedback: quote.feedback, language: quote.language } : null,
    };
  });
  return { basis, topics: withoutTwins(described).slice(0, SHOWN) };
}

/** Several topics of one text that was sent again and again are one piece of news, not several. */
function withoutTwins(topics: TrendingTopic[]): TrendingTopic[] {
  const seen = new Set<string>();
  return topics.filter(({ count, quote }) => {
    const twin = `${count} ${quote?.id}`;
    return !seen.has(twin) && seen.add(twin);
  });
}

/**
 * Computes the metrics of the hour that ends at `now`, from the database alone. For more than one
 * computation it wants the bus, to hear when what it remembers is no longer true.
 */
export function createComputeMetrics(db: Database, bus?: Bus): (now: Date) => Promise<Metrics> {
  const baselineAt = createTopicBaseline(db, bus);
  return async (now) => {
    const hourStart = new Date(now.getTime() - HOUR_MS);
    const [rows, baseline] = await Promise.all([
      countByMinute(db, now, 2 * WINDOW_MINUTES),
      baselineAt(hourStart),
    ]);
    const documents = rows.reduce(
      (sum, row) => (row.minute >= WINDOW_MINUTES ? sum + row.count : sum),
      0,
    );
    return assembleMetrics(
      now,
      rows,
      await trendingTopics(db, hourStart, now, documents, baseline),
    );
  };
}
