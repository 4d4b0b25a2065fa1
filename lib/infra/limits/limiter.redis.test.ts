import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '#lib/infra/log.ts';
import { Redis } from '#lib/infra/redis/redis.ts';
import { RedisServer } from '#test/redis-server.ts';
import { createLimiter, type Limiter } from './limiter.ts';

/** The first ones come after a quarter and after half a second. */
const SEVERAL_RETRIES_MS = 1_000;

const policy = { name: 'test', limit: 5, periodSeconds: 600 };

let server: RedisServer;
const open: Redis[] = [];
/** As another process would be: a connection and a memory of its own. */
function instance(): { redis: Redis; limiter: Limiter } {
  const redis = new Redis(server.url);
  open.push(redis);
  return { redis, limiter: createLimiter(policy, redis) };
}
const untilThere = (redis: Redis) =>
  vi.waitFor(() => expect(redis.isThere).toBe(true), { timeout: 15_000, interval: 20 });
const granted = async (limiter: Limiter, key: string, times: number) => {
  const all = await Promise.all(Array.from({ length: times }, () => limiter.count(key)));
  return all.filter((one) => one.granted).length;
};

beforeAll(async () => {
  server = await RedisServer.start();
});
afterEach(() => {
  for (const redis of open.splice(0)) redis.close();
});
afterAll(() => server.dispose());

describe('a limit on one Redis', () => {
  it('is shared by all who count there', async () => {
    const [one, two] = [instance(), instance()];
    await untilThere(one.redis);
    await untilThere(two.redis);
    expect(await granted(one.limiter, 'shared', 3)).toBe(3);
    expect(await two.limiter.count('shared')).toMatchObject({ granted: true, remaining: 1 });
    expect(await granted(one.limiter, 'shared', 10)).toBe(1);
    expect(await two.limiter.count('shared')).toMatchObject({ granted: false, remaining: 0 });
    const { resetSeconds } = await one.limiter.count('shared');
    expect(resetSeconds).toBeGreaterThan(590);
    expect(resetSeconds).toBeLessThanOrEqual(600);
  });

  it('is kept in memory until Redis is first reached', async () => {
    const { limiter } = instance();
    expect(await granted(limiter, 'early', 8)).toBe(5);
  });
});

describe.each([
  ['killed', () => server.kill(), () => server.restart()],
  ['paused', () => server.pause(), () => server.resume()],
  ['full', () => server.fill(), () => server.makeRoom()],
])('a Redis that is %s', (trouble, harm, mend) => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(log(), 'info').mockImplementation((...words: unknown[]) => {
      said.push(String(words.at(-1)));
    });
    vi.spyOn(log(), 'warn').mockImplementation((...words: unknown[]) => {
      said.push(String(words.at(-1)));
    });
  });

  it('fails no request, leaves the limit standing, and is used again by itself', async () => {
    const { redis, limiter } = instance();
    await untilThere(redis);
    expect((await limiter.count(`before-${trouble}`)).granted).toBe(true);

    await harm();
    expect(await granted(limiter, `during-${trouble}`, 20)).toBe(5);
    expect(redis.isThere).toBe(false);
    await sleep(SEVERAL_RETRIES_MS);
    expect(redis.isThere).toBe(false);
    expect(await granted(limiter, `later-${trouble}`, 20)).toBe(5);
    expect(said).toEqual(['redis is there', 'redis is away']);

    await mend();
    await untilThere(redis);
    expect(await granted(limiter, `after-${trouble}`, 20)).toBe(5);
    expect(await server.keys()).toContain(`earshot:limit:test:after-${trouble}`);
    expect(await server.keys()).not.toContain(`earshot:limit:test:later-${trouble}`);
    expect(said).toEqual(['redis is there', 'redis is away', 'redis is back']);
  });
});
