import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createBus } from '#lib/infra/bus.ts';
import { RedisServer } from '#test/redis-server.ts';
import { Redis } from './redis.ts';
import { SharedBus } from './shared-bus.ts';

const AT_LENGTH = { timeout: 15_000, interval: 20 };

let server: RedisServer;
const open: (() => void)[] = [];

/** As another process would be: connections and listeners of its own. */
async function instance(channel = 'earshot:bus:test') {
  const redis = new Redis(server.url);
  const bus = new SharedBus({ local: createBus(), redis, url: server.url, channel });
  open.push(() => void bus.close().then(() => redis.close()));
  const heard: string[] = [];
  bus.subscribe('session_ended', ({ sessionId }) => heard.push(sessionId));
  bus.subscribe('feedback_bulk', ({ reason }) => heard.push(reason));
  const say = (sessionId: string) => bus.publish('session_ended', { sessionId });
  await vi.waitFor(() => expect(redis.isThere).toBe(true), AT_LENGTH);
  return { bus, heard, say };
}

/** Until each hears what the other says: a subscription takes a moment. */
async function acquainted(...instances: Awaited<ReturnType<typeof instance>>[]): Promise<void> {
  await vi.waitFor(async () => {
    for (const one of instances) one.say('hello');
    await sleep(50);
    for (const { heard } of instances) {
      expect(heard.filter((word) => word === 'hello').length).toBeGreaterThan(instances.length);
    }
  }, AT_LENGTH);
  await sleep(50);
  for (const { heard } of instances) heard.length = 0;
}

beforeAll(async () => {
  server = await RedisServer.start();
});
afterEach(() => {
  for (const close of open.splice(0)) close();
});
afterAll(() => server.dispose());

describe('a bus that several processes share', () => {
  it('carries each event to every one of them once, in order', async () => {
    const [one, two, three] = await Promise.all([instance(), instance(), instance()]);
    await acquainted(one, two, three);
    const said = Array.from({ length: 500 }, (_, index) => String(index));
    for (const word of said) one.say(word);
    expect(one.heard).toEqual(said); // here at once
    await vi.waitFor(() => expect(three.heard).toEqual(said), AT_LENGTH);
    expect(two.heard).toEqual(said);
    await sleep(100);
    expect(one.heard).toEqual(said);
  });

  it('keeps to the instances of one Earshot', async () => {
    const [ours, theirs] = await Promise.all([instance(), instance('earshot:bus:other')]);
    ours.say('ours');
    await sleep(300);
    expect(theirs.heard).toEqual([]);
  });

  it.each([
    ['killed', () => server.kill(), () => server.restart()],
    ['paused', () => server.pause(), () => server.resume()],
  ])('goes on alone while Redis is %s, then reads anew what it missed', async (_, harm, mend) => {
    const [one, two] = await Promise.all([instance(), instance()]);
    await acquainted(one, two);
    await harm();
    one.say('unheard');
    expect(one.heard).toEqual(['unheard']);
    await sleep(1_500);
    expect(two.heard).toEqual([]);
    await mend();
    await vi.waitFor(() => expect(two.heard).toContain('missed'), AT_LENGTH);
    await vi.waitFor(() => {
      one.say('again');
      expect(two.heard).toContain('again');
    }, AT_LENGTH);
  });
});
