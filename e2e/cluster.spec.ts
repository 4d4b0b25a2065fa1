import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { RedisServer } from '#test/redis-server.ts';
import { Balancer } from './cluster/balancer.ts';
import { PostgresServer } from './cluster/postgres-server.ts';
import { SteadyLoad, type Stretch } from './cluster/steady-load.ts';
import { Viewers } from './cluster/viewers.ts';
import { API_TOKEN, EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const INSTANCES = 3;
const CLIENTS = 12;
const DESKS = 30;
/** Viewers are live again by then. */
const LIVE_MS = 5_000;

/** Everything that a cluster is made of, on one machine. */
async function startCluster() {
  const [postgres, redis] = await Promise.all([PostgresServer.start(), RedisServer.start()]);
  const env = {
    DATABASE_URL: postgres.url,
    DATABASE_POOL: '10',
    REDIS_URL: redis.url,
    NEXTAUTH_SECRET: 'the same secret for every instance of a cluster',
    TRUST_PROXY: 'loopback',
    RATE_LIMIT_REQUESTS: '100000000',
    LOG_LEVEL: 'warn',
  };
  const apps: EarshotProcess[] = [];
  for (let at = 0; at < INSTANCES; at += 1) apps.push(await EarshotProcess.start(env));
  const balancer = await Balancer.start(apps.map(({ url }) => url));
  return { postgres, redis, apps, balancer };
}

/** The marks of all texts in the database: one that is there under two ids is there twice. */
async function storedMarks(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ feedback: string }>('SELECT feedback FROM feedback');
  await client.end();
  return rows.map(({ feedback }) => feedback.replace('The piece ', ''));
}

const line = (what: string, { sent, failed, outageMs }: Stretch, liveMs: number) =>
  `${what.padEnd(32)} ${String(sent).padStart(6)} sent  ${((100 * failed) / sent).toFixed(3).padStart(7)} % failed  ` +
  `${Math.round(outageMs).toString().padStart(6)} ms out  ${Math.round(liveMs).toString().padStart(5)} ms to live`;

test('three instances lose nothing while each part of the cluster dies in turn', async () => {
  // Without HAProxy and Redis the last lines of `npm test` say so.
  test.skip(!process.env.HAPROXY_PATH || !process.env.REDIS_SERVER_PATH);
  test.setTimeout(300_000);
  const { postgres, redis, apps, balancer } = await startCluster();
  const viewers = new Viewers(balancer.url, API_TOKEN, DESKS);
  const load = new SteadyLoad(balancer.url, CLIENTS);
  const report = (text: string) => void process.stdout.write(`${text}\n`);

  /** One part is harmed and mended under load; what it took is measured from the harm on. */
  async function trial(what: string, harm: () => unknown, mend: () => unknown = () => {}) {
    load.cut();
    await harm();
    await sleep(2_000);
    await mend();
    const liveMs = await viewers.allLive(20_000);
    await sleep(1_500);
    const stretch = load.cut();
    report(line(what, stretch, liveMs));
    return { ...stretch, liveMs };
  }

  try {
    const [first, second, third] = apps;
    if (!first || !second || !third) throw new Error('There are not enough instances.');
    await viewers.allLive(20_000);
    const calm = await trial('nothing', () => {});
    expect(calm.failed).toBe(0);

    // A dead instance: its requests go to another, its viewers come back within five seconds.
    load.cut();
    await first.kill('SIGKILL');
    await expect.poll(() => viewers.cutOff).toBeGreaterThan(0);
    const reconnected = await viewers.allLive(LIVE_MS);
    await sleep(2_000);
    const killed = load.cut();
    report(line('an instance killed', killed, reconnected));
    expect(killed.failed / killed.sent).toBeLessThanOrEqual(0.0001);
    const back = await trial('the instance started again', () => first.restart());
    expect(back.failed / back.sent).toBeLessThanOrEqual(0.0001);

    const replaced = await trial(
      'an instance replaced (SIGTERM)',
      async () => expect(await second.kill('SIGTERM')).toBe(0),
      () => second.restart(),
    );
    expect(replaced.failed / replaced.sent).toBeLessThanOrEqual(0.0001);

    for (const [what, harm, mend] of [
      ['Redis killed', () => redis.kill(), () => redis.restart()],
      ['Redis frozen', () => redis.pause(), () => redis.resume()],
      ['Redis full', () => redis.fill(), () => redis.makeRoom()],
    ] as const) {
      expect((await trial(what, harm, mend)).failed).toBe(0);
    }

    const crashed = await trial(
      'PostgreSQL killed',
      () => postgres.kill(),
      () => postgres.restart(),
    );
    expect(crashed.failed).toBeGreaterThan(0);
    await trial(
      'the balancer restarted',
      () => balancer.kill(),
      () => balancer.restart(),
    );
  } finally {
    await load.stop();
    viewers.close();
    const stored = await storedMarks(postgres.url);
    const unique = new Set(stored);
    const lost = [...load.accepted].filter((id) => !unique.has(id)).length;
    report(`accepted ${load.accepted.size}, lost ${lost}, doubled ${stored.length - unique.size}`);
    await Promise.all([...apps.map((app) => app.dispose()), balancer.dispose(), redis.dispose()]);
    await postgres.dispose();
    expect(load.accepted.size).toBeGreaterThan(1_000);
    expect([lost, stored.length - unique.size, unique.size - load.accepted.size]).toEqual([
      0, 0, 0,
    ]);
  }
});
