import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FeedbackEvent, SkippedEvent } from '#lib/core/events.ts';
import { feedbackToWire } from '#lib/core/feedback/feedback-wire.ts';
import { NO_TOPIC_RULES } from '#lib/core/topics/topic-rules.ts';
import { newFeedbackRow } from '#test/new-feedback-row.ts';
import { createThinStream } from './thin-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const created = (): FeedbackEvent => ({
  type: 'created',
  feedback: feedbackToWire(newFeedbackRow(), NO_TOPIC_RULES),
});

function thinned(viewers = 10) {
  const passed: FeedbackEvent[] = [];
  const skipped: SkippedEvent[] = [];
  const offer = createThinStream({
    viewers: () => viewers,
    pass: (event) => passed.push(event),
    skip: (event) => skipped.push(event),
  });
  return { offer, passed, skipped };
}

it('passes on what comes at a pace that people can follow', () => {
  const { offer, passed, skipped } = thinned();
  for (let piece = 0; piece < 500; piece += 1) {
    offer(created());
    vi.advanceTimersByTime(25);
  }
  vi.advanceTimersByTime(5_000);
  expect(passed).toHaveLength(500);
  expect(skipped).toEqual([]);
});

it('thins a flood out, and says of how many it told nothing', () => {
  const { offer, passed, skipped } = thinned();
  for (let piece = 0; piece < 3_000; piece += 1) {
    offer(created());
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(2_000);
  expect(passed.length).toBeGreaterThan(200);
  expect(passed.length).toBeLessThan(300);
  expect(skipped.length).toBeLessThanOrEqual(4);
  expect(passed.length + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(3_000);
});

it('writes to many viewers the more seldom', () => {
  const { offer, passed, skipped } = thinned(2_000);
  for (let piece = 0; piece < 10_000; piece += 1) {
    offer(created());
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(2_000);
  expect(passed.length).toBeLessThan(70);
  expect(passed.length).toBeGreaterThan(40);
  expect(passed.length + skipped.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
});

it('passes on every correction and deletion', () => {
  const { offer, passed } = thinned();
  const gone: FeedbackEvent = { type: 'deleted', feedback: { id: 'one' } };
  for (let piece = 0; piece < 400; piece += 1) offer(gone);
  expect(passed).toHaveLength(400);
});
