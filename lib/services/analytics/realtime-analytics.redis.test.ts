import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { assembleMetrics } from '#lib/core/metrics/assemble-metrics.ts';
import type { Metrics } from '#lib/core/metrics/metrics.ts';
import { createBus } from '#lib/infra/bus.ts';
import { Redis } from '#lib/infra/redis/redis.ts';
import { SharedBus } from '#lib/infra/redis/shared-bus.ts';
import { turnsOn } from '#lib/infra/redis/turns.ts';
import { RedisServer } from '#test/redis-server.ts';
import { RealtimeAnalytics } from './realtime-analytics.ts';

const AT_LENGTH = { timeout: 15_000, interval: 20 };
let server: RedisServer;
beforeAll(async () => {
  server = await RedisServer.start();
});
afterAll(() => server.dispose());

/** The count of pieces stands for the database. */
let pieces = 0;
let computations = 0;

async function instance() {
  const redis = new Redis(server.url);
  const { url } = server;
  const bus = new SharedBus({ local: createBus(), redis, url, channel: 'earshot:bus:metrics' });
  const analytics = new RealtimeAnalytics({
    bus,
    turns: turnsOn(redis, 'earshot:metrics:test', 950),
    async compute(now) {
      computations += 1;
      const counted = pieces;
      await sleep(20);
      const metrics = assembleMetrics(now, [], { basis: 'mentions', topics: [] });
      return { ...metrics, hourly_count: counted };
    },
  });
  const seen: Metrics[] = [];
  bus.subscribe('metrics', (metrics) => seen.push(metrics));
  await vi.waitFor(() => expect(redis.isThere).toBe(true), AT_LENGTH);
  analytics.start();
  return {
    analytics,
    seen,
    give() {
      pieces += 1;
      bus.publish('feedback', { type: 'deleted', feedback: { id: 'x' } });
    },
    async close() {
      await analytics.stop();
      await bus.close();
      redis.close();
    },
  };
}

it('three instances compute once a second between them, and all show the last piece', async () => {
  const all = await Promise.all([instance(), instance(), instance()]);
  await sleep(3_000);
  computations = 0;
  const began = performance.now();
  for (let round = 0; round < 40; round += 1) {
    all[round % 3]?.give();
    await sleep(100);
  }
  const seconds = (performance.now() - began) / 1_000;
  expect(computations).toBeGreaterThanOrEqual(2);
  // One a second, and some to spare for a crowded machine; each for itself would be three.
  expect(computations).toBeLessThanOrEqual(2 * seconds);
  for (const { seen } of all) {
    await vi.waitFor(() => expect(seen.at(-1)?.hourly_count).toBe(pieces), AT_LENGTH);
  }
  const asked = await Promise.all(all.map(({ analytics }) => analytics.current()));
  expect(asked.map(({ hourly_count }) => hourly_count)).toEqual([pieces, pieces, pieces]);
  await Promise.all(all.map(({ close }) => close()));
});

it('a reader of one instance never gets figures from before a piece that another took', async () => {
  const [one, two] = await Promise.all([instance(), instance()]);
  await sleep(2_500);
  for (let round = 0; round < 4; round += 1) {
    one.give();
    await sleep(60);
    const { hourly_count } = await two.analytics.current();
    expect(hourly_count).toBe(pieces);
  }
  await Promise.all([one.close(), two.close()]);
});

it('while Redis is away each computes for itself', async () => {
  const [one, two] = await Promise.all([instance(), instance()]);
  await server.kill();
  pieces += 1;
  await sleep(1_200);
  one.give();
  two.give();
  await vi.waitFor(() => expect(one.seen.at(-1)?.hourly_count).toBe(pieces), AT_LENGTH);
  await vi.waitFor(() => expect(two.seen.at(-1)?.hourly_count).toBe(pieces), AT_LENGTH);
  await Promise.all([one.close(), two.close()]);
});
