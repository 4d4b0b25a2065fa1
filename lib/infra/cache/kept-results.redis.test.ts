import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Redis } from '#lib/infra/redis/redis.ts';
import { RedisServer } from '#test/redis-server.ts';
import { KeptResults } from './kept-results.ts';
import { MemoryCache } from './memory-cache.ts';
import { RedisCache } from './redis-cache.ts';

describe('results kept in Redis', () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await RedisServer.start();
    redis = new Redis(server.url);
    await vi.waitUntil(() => redis.isThere, { timeout: 5_000 });
  });
  afterAll(async () => {
    redis.close();
    await server.dispose();
  });

  /** One of several processes. */
  const instance = (prefix = 'earshot:cache:test') =>
    new KeptResults({ caches: [new MemoryCache(), new RedisCache(redis, prefix)], seconds: 300 });
  const never = () => Promise.reject(new Error('was computed again'));

  it('are shared by instances with the same secret', async () => {
    expect(await instance().get('figures:a', async () => ({ count: 3 }))).toEqual({ count: 3 });
    expect(await instance().get('figures:a', never)).toEqual({ count: 3 });
    expect(await instance('other').get('figures:a', async () => 'its own')).toBe('its own');
  });

  it('are forgotten by a pattern, those it does not mean stay', async () => {
    await instance().get('figures:b', async () => 1);
    await instance().get('words:b', async () => 2);
    await instance().forget('figures:*');
    expect(await instance().get('figures:b', async () => 'anew')).toBe('anew');
    expect(await instance().get('words:b', never)).toBe(2);
  });

  it('are no more than five hundred', async () => {
    const many = instance('earshot:cache:many');
    for (let at = 0; at < 520; at += 1) await many.get(`figures:${at}`, async () => at);
    expect(await instance('earshot:cache:many').get('figures:519', never)).toBe(519);
    expect(await instance('earshot:cache:many').get('figures:0', async () => 'gone')).toBe('gone');
  });

  it.each([
    ['is killed', () => server.kill(), () => server.restart()],
    ['hangs', () => server.pause(), () => server.resume()],
    ['is full', () => server.fill(), () => server.makeRoom()],
  ] as const)('are computed while Redis %s, and nobody hears of it', async (what, harm, mend) => {
    await harm();
    const here = instance();
    const key = `figures:${what}`;
    expect(await here.get(key, async () => 'computed')).toBe('computed');
    expect(await here.get(key, never)).toBe('computed');
    await here.forget('figures:*');
    await mend();
    await expect.poll(() => redis.isThere, { timeout: 10_000 }).toBe(true);
  });
});
