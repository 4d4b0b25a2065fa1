import { describe, expect, it } from 'vitest';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { mergeFeedback } from './merge-feedback.ts';

function feedback(id: string, minute: number, text = 'Fine'): FeedbackWire {
  return {
    id,
    timestamp: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
    customer_name: 'Ada',
    feedback: text,
    rating: 4,
    sentiment: 'positive',
    sentiment_score: 0.5,
    language: 'en',
    topics: [],
    source: 'form',
    metadata: {},
  };
}

const ids = (list: FeedbackWire[]) => list.map(({ id }) => id);

describe('mergeFeedback', () => {
  it('keeps each piece once, newest first, whatever order it came in', () => {
    const merged = mergeFeedback(
      [feedback('b', 2), feedback('a', 1)],
      [feedback('c', 3), feedback('b', 2)],
      20,
    );
    expect(ids(merged)).toEqual(['c', 'b', 'a']);
  });

  it('takes the newer version of a piece that both have', () => {
    const merged = mergeFeedback([feedback('a', 1, 'Old')], [feedback('a', 1, 'New')], 20);
    expect(merged[0]?.feedback).toBe('New');
  });

  it('orders pieces of the same moment by id, later id first', () => {
    expect(ids(mergeFeedback([feedback('a', 1)], [feedback('b', 1)], 20))).toEqual(['b', 'a']);
  });

  it('drops the oldest beyond the limit', () => {
    expect(ids(mergeFeedback([feedback('a', 1), feedback('c', 3)], [feedback('b', 2)], 2))).toEqual(
      ['c', 'b'],
    );
  });
});
