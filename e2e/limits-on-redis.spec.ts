import { RedisServer } from '#test/redis-server.ts';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const database = process.env.TEST_DATABASE_URL;
const LIMIT = 30;

/** A customer behind the one proxy that these processes trust. */
async function give(earshot: EarshotProcess, customer: string): Promise<number> {
  const response = await fetch(`${earshot.url}/api/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': customer },
    body: JSON.stringify({ customer_name: 'Ada', feedback: 'Are you both there?', rating: 3 }),
  });
  return response.status;
}

/** Submissions to each process in turn. @returns how many were stored; the rest were too many. */
async function flood(processes: EarshotProcess[], customer: string): Promise<number> {
  const tries = processes.flatMap((one) => Array.from({ length: 2 * LIMIT }, () => one));
  const statuses = await Promise.all(tries.map((one) => give(one, customer)));
  expect(new Set(statuses)).toEqual(new Set([201, 429]));
  return statuses.filter((status) => status === 201).length;
}

// Without a PostgreSQL or a redis-server the last lines of `npm test` say so.
if (database && process.env.REDIS_SERVER_PATH) {
  const started: { dispose(): Promise<void> }[] = [];
  test.afterEach(async () => {
    for (const one of started.splice(0)) await one.dispose();
  });

  test('two processes share a limit on one Redis, and limit alone while it is away', async () => {
    const redis = await RedisServer.start();
    started.push(redis);
    const settings = {
      DATABASE_URL: database,
      REDIS_URL: redis.url,
      TRUST_PROXY: 'loopback',
      RATE_LIMIT_REQUESTS: String(LIMIT),
    };
    const processes = await Promise.all([
      EarshotProcess.start(settings),
      EarshotProcess.start(settings),
    ]);
    started.push(...processes);
    // Three hundred pieces in seconds are a rush, of which it is not the question here.
    const [first] = processes;
    const prove = (when: 'off' | null) =>
      first.api('/settings', { method: 'PATCH', body: JSON.stringify({ proof_of_work: when }) });
    expect((await prove('off')).status).toBe(200);
    const bothSay = async (words: string) => {
      const last = ({ output }: EarshotProcess) => output.match(/redis is \w+/g)?.at(-1);
      await expect.poll(() => processes.map(last), { timeout: 15_000 }).toEqual([words, words]);
    };
    // On a machine that is short of time a slow answer may count as none: then once more.
    let customers = 0;
    const newCustomer = () => {
      customers += 1;
      return `203.0.113.${customers}`;
    };
    const expectShared = () => expect.poll(() => flood(processes, newCustomer())).toBe(LIMIT);
    await bothSay('redis is there');
    await expectShared();

    const troubles = {
      killed: [() => redis.kill(), () => redis.restart()],
      paused: [() => redis.pause(), () => redis.resume()],
      full: [() => redis.fill(), () => redis.makeRoom()],
    } as const;
    for (const [harm, mend] of Object.values(troubles)) {
      await harm();
      expect(await flood(processes, newCustomer())).toBe(2 * LIMIT);
      await bothSay('redis is away');
      await mend();
      await bothSay('redis is back');
      await expectShared();
    }

    expect((await prove(null)).status).toBe(200);
    for (const one of processes) expect(await one.kill('SIGTERM')).toBe(0);
  });
}
