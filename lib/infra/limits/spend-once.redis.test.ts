import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Redis } from '#lib/infra/redis/redis.ts';
import { RedisServer } from '#test/redis-server.ts';
import { SpendOnce } from './spend-once.ts';

let server: RedisServer;
const open: Redis[] = [];

/** As another process would be: a connection and a memory of its own. */
async function instance(): Promise<SpendOnce> {
  const redis = new Redis(server.url);
  open.push(redis);
  await vi.waitFor(() => expect(redis.isThere).toBe(true), { timeout: 15_000, interval: 20 });
  return new SpendOnce(redis);
}

beforeAll(async () => {
  server = await RedisServer.start();
});
afterEach(() => {
  for (const redis of open.splice(0)) redis.close();
});
afterAll(() => server.dispose());

describe('what may be used once', () => {
  it('is used once by all instances together, however many try at once', async () => {
    const instances = await Promise.all([instance(), instance(), instance()]);
    const tries = instances.flatMap((one) => Array.from({ length: 10 }, () => one.spend('a', 60)));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(await instances[0]?.spend('b', 60)).toBe(true);
  });

  it('is used once by each while Redis is away', async () => {
    const [one, two] = [await instance(), await instance()];
    await server.kill();
    expect([await one.spend('c', 60), await one.spend('c', 60)]).toEqual([true, false]);
    expect([await two.spend('c', 60), await two.spend('c', 60)]).toEqual([true, false]);
    await server.restart();
  });
});

it('is remembered for its time and in bounded memory without Redis', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const alone = new SpendOnce(null);
  expect([await alone.spend('a', 60), await alone.spend('a', 60)]).toEqual([true, false]);
  vi.setSystemTime(Date.now() + 61_000);
  expect(await alone.spend('a', 60)).toBe(true);
  for (let nth = 0; nth < 60_000; nth += 1) await alone.spend(`${nth}`, 60);
  expect(await alone.spend('59999', 60)).toBe(false);
  expect(await alone.spend('0', 60)).toBe(true);
  vi.useRealTimers();
});
