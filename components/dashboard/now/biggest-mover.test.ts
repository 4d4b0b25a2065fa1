import { describe, expect, it } from 'vitest';
import type { Metrics, TrendingTopic } from '#lib/core/metrics/metrics.ts';
import { biggestMover } from './biggest-mover.ts';

const SIXTY = Array.from({ length: 60 }, () => 0);

function metrics(change: Partial<Metrics>): Metrics {
  return {
    timestamp: '2026-01-01T12:00:00.000Z',
    window_seconds: 3600,
    hourly_count: 10,
    average_rating: 4,
    sentiment_breakdown: { positive: 5, neutral: 3, negative: 2 },
    rating_breakdown: { 1: 0, 2: 0, 3: 0, 4: 10, 5: 0 },
    trending_topics: [],
    trending_basis: 'lift',
    per_minute: SIXTY,
    per_minute_sentiment: { positive: SIXTY, neutral: SIXTY, negative: SIXTY },
    per_minute_average_rating: SIXTY.map(() => null),
    previous: {
      hourly_count: 10,
      average_rating: 4,
      sentiment_breakdown: { positive: 5, neutral: 3, negative: 2 },
    },
    ...change,
  };
}

function topic(name: string, lift: number | null): TrendingTopic {
  return {
    topic: name,
    count: 4,
    voices: 4,
    before: null,
    expected: null,
    lift,
    sentiment_score: -0.2,
    sentiments: { positive: 1, neutral: 0, negative: 3 },
    quote: null,
    quotes: [],
  };
}

describe('biggestMover', () => {
  it('is the topic with the most lift', () => {
    const mover = biggestMover(
      metrics({ trending_topics: [topic('price', 1.4), topic('delivery', 3.2)] }),
    );
    expect(mover).toMatchObject({ kind: 'topic', lift: 3.2, topic: { topic: 'delivery' } });
  });

  it('is no topic that is said as often as usual, or that has no history', () => {
    const mover = biggestMover(
      metrics({ hourly_count: 12, trending_topics: [topic('price', 0.9), topic('new', null)] }),
    );
    expect(mover).toEqual({ kind: 'figure', figure: 'count', change: 2 });
  });

  it('is the figure that moved furthest for its kind', () => {
    const mover = biggestMover(
      metrics({
        hourly_count: 11,
        sentiment_breakdown: { positive: 1, neutral: 1, negative: 9 },
      }),
    );
    expect(mover).toMatchObject({ kind: 'figure', figure: 'share' });
  });

  it('says so when nothing moved, and when there is nothing to compare with', () => {
    expect(biggestMover(metrics({}))).toEqual({ kind: 'steady' });
    const previous = {
      hourly_count: 0,
      average_rating: null,
      sentiment_breakdown: { positive: 0, neutral: 0, negative: 0 },
    };
    expect(biggestMover(metrics({ previous }))).toEqual({ kind: 'nothing_to_compare' });
  });
});
