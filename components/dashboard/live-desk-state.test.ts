import { describe, expect, it } from 'vitest';
import type { FeedbackWire } from '#lib/core/feedback/feedback-wire.ts';
import { assembleMetrics } from '#lib/core/metrics/assemble-metrics.ts';
import { followDesk, type LiveDesk, type LiveSignal, QUIET_DESK } from './live-desk-state.ts';

function feedback(id: string, minute: number): FeedbackWire {
  return {
    id,
    timestamp: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
    customer_name: 'Ada',
    feedback: 'Fine',
    rating: 4,
    sentiment: 'positive',
    sentiment_score: 0.5,
    language: 'en',
    topics: [],
    source: 'form',
    metadata: {},
  };
}

const created = (id: string, minute: number): LiveSignal => ({
  type: 'changed',
  event: { type: 'created', feedback: feedback(id, minute) },
});

function deskAfter(...signals: LiveSignal[]): LiveDesk {
  return signals.reduce(followDesk, QUIET_DESK);
}

const ids = (desk: LiveDesk) => desk.stream?.map(({ id }) => id);

describe('the live desk', () => {
  it('puts a new piece on top and lets it glow', () => {
    const desk = deskAfter(
      { type: 'listed', list: [feedback('a', 1)], replace: false },
      created('b', 2),
    );
    expect(ids(desk)).toEqual(['b', 'a']);
    expect([...desk.fresh]).toEqual(['b']);
  });

  it('does not let a caught-up piece glow, nor show it twice', () => {
    const desk = deskAfter(created('a', 1), {
      type: 'listed',
      list: [feedback('b', 2), feedback('a', 1)],
      replace: false,
    });
    expect(ids(desk)).toEqual(['b', 'a']);
    expect([...desk.fresh]).toEqual(['a']);
  });

  it('keeps a deleted piece away even when an older list still has it', () => {
    const desk = deskAfter(
      created('a', 1),
      { type: 'changed', event: { type: 'deleted', feedback: { id: 'a' } } },
      { type: 'listed', list: [feedback('a', 1)], replace: false },
    );
    expect(ids(desk)).toEqual([]);
  });

  it('forgets what a reload no longer has', () => {
    const desk = deskAfter(created('demo', 1), {
      type: 'listed',
      list: [feedback('real', 0)],
      replace: true,
    });
    expect(ids(desk)).toEqual(['real']);
  });

  it('shows a corrected piece as it is now, in its place and without a glow', () => {
    const words = { ...feedback('a', 1), feedback: 'Better', rating: 5 as const };
    const desk = deskAfter(
      { type: 'listed', list: [feedback('b', 2), feedback('a', 1)], replace: false },
      { type: 'changed', event: { type: 'updated', feedback: words } },
    );
    expect(desk.stream?.map((piece) => piece.feedback)).toEqual(['Fine', 'Better']);
    expect(ids(desk)).toEqual(['b', 'a']);
    expect(desk.fresh.size).toBe(0);
    expect(desk.corrected.get('a')?.rating).toBe(5);
  });

  it('takes a deleted piece out of the stream and leaves the others', () => {
    const desk = deskAfter(created('a', 1), created('b', 2), {
      type: 'changed',
      event: { type: 'deleted', feedback: { id: 'b' } },
    });
    expect(ids(desk)).toEqual(['a']);
    expect(desk.deleted.has('b')).toBe(true);
  });

  it('does not pull an old piece into the stream because it was corrected', () => {
    const desk = deskAfter(created('a', 1), {
      type: 'changed',
      event: { type: 'updated', feedback: feedback('old', 0) },
    });
    expect(ids(desk)).toEqual(['a']);
  });

  it('counts reports that come and go, so that their list is read anew', () => {
    expect(deskAfter({ type: 'reported' }, { type: 'reported' }).reports).toBe(2);
  });

  it('says how many came too fast to be told one by one, until half a minute after', () => {
    const skipped = (count: number, second: number): LiveSignal => ({
      type: 'skipped',
      event: { count, timestamp: `2026-01-01T12:00:0${second}.000Z` },
    });
    const desk = deskAfter(skipped(120, 1), skipped(30, 2));
    expect(desk.skipped?.count).toBe(150);
    const metricsAt = (timestamp: string): LiveSignal => ({
      type: 'metrics',
      metrics: assembleMetrics(new Date(timestamp), [], { basis: 'lift', topics: [] }),
    });
    const soon = followDesk(desk, metricsAt('2026-01-01T12:00:31.000Z'));
    expect(soon.skipped?.count).toBe(150);
    expect(followDesk(soon, metricsAt('2026-01-01T12:00:33.000Z')).skipped).toBeNull();
  });
});
