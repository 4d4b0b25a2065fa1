import pg from 'pg';
import { PostgresServer } from './cluster/postgres-server.ts';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const METRICS_TOKEN = 'a-token-only-for-the-metrics-of-tests';

async function ask(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** How many long reads went where. */
async function reads(earshot: EarshotProcess): Promise<Record<string, number>> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` };
  const text = await (await fetch(`${earshot.url}/metrics`, { headers })).text();
  const found = text.matchAll(/^earshot_replica_reads_total\{outcome="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...found].map(([, outcome = '', count]) => [outcome, Number(count)]));
}

/** Submits a piece and looks at once for it in all that reads history. */
async function giveAndSee(earshot: EarshotProcess, word: string): Promise<void> {
  const given = await earshot.api('/feedback', {
    method: 'POST',
    body: JSON.stringify({ customer_name: 'Ada', feedback: `The ${word} was late`, rating: 2 }),
  });
  expect(given.status).toBe(201);
  const total = (await (await earshot.api('/summary')).json()).total;
  const [series, found, csv, topics] = await Promise.all([
    earshot.api('/series').then((answer) => answer.json()),
    earshot.api(`/feedback?search=${word}`).then((answer) => answer.json()),
    earshot.api('/export?format=csv').then((answer) => answer.text()),
    earshot.api('/topics').then((answer) => answer.json()),
  ]);
  const counted = series.points.reduce(
    (sum: number, point: { count: number }) => sum + point.count,
    0,
  );
  expect(counted).toBe(total);
  expect(found.data).toHaveLength(1);
  expect(csv).toContain(word);
  expect(topics.count).toBe(total);
}

test('a replica takes long reads, and none of them is older than the database', async () => {
  test.skip(!process.env.TEST_DATABASE_URL, 'needs the programs of PostgreSQL');
  test.setTimeout(120_000);
  const primary = await PostgresServer.start();
  const standby = await PostgresServer.follow(primary);
  const earshot = await EarshotProcess.start({
    DATABASE_URL: primary.url,
    DATABASE_REPLICA_URL: standby.url,
    METRICS_TOKEN,
  });
  try {
    for (let at = 0; at < 20; at += 1) await giveAndSee(earshot, `parcel${at}`);
    const calm = await reads(earshot);
    expect(calm.replica).toBeGreaterThan(40);
    expect(calm.away).toBe(0);

    // It follows no more: what it has is old, and nobody is shown it.
    await ask(standby.url, 'SELECT pg_wal_replay_pause()');
    await giveAndSee(earshot, 'letter');
    const behind = await reads(earshot);
    expect(behind.behind).toBeGreaterThan(0);
    await ask(standby.url, 'SELECT pg_wal_replay_resume()');
    await expect
      .poll(async () => {
        await giveAndSee(earshot, `card${Date.now()}`);
        return (await reads(earshot)).replica;
      })
      .toBeGreaterThan(behind.replica ?? 0);

    await standby.kill();
    await giveAndSee(earshot, 'envelope');
    expect((await reads(earshot)).away).toBeGreaterThan(0);
    await standby.restart();
    const before = (await reads(earshot)).replica ?? 0;
    await expect
      .poll(
        async () => {
          await giveAndSee(earshot, `stamp${Date.now()}`);
          return (await reads(earshot)).replica;
        },
        { timeout: 30_000, intervals: [1_000] },
      )
      .toBeGreaterThan(before);
    expect(earshot.output).not.toMatch(/"level":"(error|fatal)"/);
  } finally {
    await earshot.dispose();
    await standby.dispose();
    await primary.dispose();
  }
});
