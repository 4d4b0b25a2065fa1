import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assembleMetrics } from '#lib/core/metrics/assemble-metrics.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { createBus } from '#lib/infra/bus.ts';
import { RealtimeAnalytics } from './realtime-analytics.ts';

const empty = (now: Date) => assembleMetrics(now, [], { basis: 'mentions', topics: [] });

describe('RealtimeAnalytics', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function started() {
    const bus = createBus();
    const published: Metrics[] = [];
    bus.subscribe('metrics', (metrics) => published.push(metrics));
    const compute = vi.fn(async (now: Date) => empty(now));
    const analytics = new RealtimeAnalytics({ bus, compute });
    analytics.start();
    const feedback = () => bus.publish('feedback', { type: 'deleted', feedback: { id: 'x' } });
    return { analytics, bus, compute, published, feedback };
  }

  it('answers a first piece at once and a burst with one computation a second', async () => {
    const { compute, feedback } = started();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(compute).toHaveBeenCalledTimes(1);
    feedback();
    await vi.advanceTimersByTimeAsync(10);
    expect(compute).toHaveBeenCalledTimes(2);
    for (let tenth = 0; tenth < 50; tenth += 1) {
      feedback();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(compute.mock.calls.length).toBeGreaterThanOrEqual(6);
    expect(compute.mock.calls.length).toBeLessThanOrEqual(8);
  });

  it('computes at least once a minute, so that the window ages out', async () => {
    const { published } = started();
    await vi.advanceTimersByTimeAsync(10 * 60_000 + 500);
    expect(published.length).toBeGreaterThanOrEqual(10);
    const ends = published.map((metrics) => Date.parse(metrics.timestamp));
    const gaps = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
  });

  it('never hands a reader figures from before the last change', async () => {
    const { analytics, compute, feedback } = started();
    await vi.advanceTimersByTimeAsync(100);
    feedback();
    const asked = analytics.current();
    await vi.advanceTimersByTimeAsync(1_000);
    await asked;
    expect(compute).toHaveBeenCalledTimes(2);
    await analytics.current();
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('tries again after a failure, and keeps what it had', async () => {
    const { analytics, compute, feedback } = started();
    await vi.advanceTimersByTimeAsync(2_000);
    const before = analytics.latest;
    compute.mockRejectedValueOnce(new Error('database away'));
    feedback();
    await vi.advanceTimersByTimeAsync(10);
    expect(analytics.latest).toBe(before);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(analytics.latest).not.toBe(before);
  });

  it('is silent once stopped', async () => {
    const { analytics, compute, feedback } = started();
    await vi.advanceTimersByTimeAsync(10);
    await analytics.stop();
    feedback();
    await vi.advanceTimersByTimeAsync(200_000);
    expect(compute).toHaveBeenCalledTimes(1);
  });
});
