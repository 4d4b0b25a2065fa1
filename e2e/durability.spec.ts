import { randomUUID } from 'node:crypto';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const SUBMISSIONS = 500;

/** Posts one piece and says whether the server promised to keep it. */
async function give(earshot: EarshotProcess, mark: string): Promise<boolean> {
  const body = JSON.stringify({ customer_name: 'Load', feedback: `Piece ${mark}`, rating: 4 });
  const headers = { 'content-type': 'application/json' };
  try {
    const init = { method: 'POST', body, headers };
    return (await fetch(`${earshot.url}/api/v1/feedback`, init)).status === 201;
  } catch {
    return false; // the server died before it answered
  }
}

async function readAll(earshot: EarshotProcess): Promise<string[]> {
  const texts: string[] = [];
  let cursor = '';
  do {
    const answer = await earshot.api(`/feedback?limit=100${cursor && `&cursor=${cursor}`}`);
    const page = await answer.json();
    texts.push(...page.data.map((one: { feedback: string }) => one.feedback));
    cursor = page.next_cursor ?? '';
  } while (cursor);
  return texts;
}

for (const database of ['embedded', 'postgres'] as const) {
  const url = process.env.TEST_DATABASE_URL;
  // Without a PostgreSQL the last lines of `npm test` say so.
  if (database === 'postgres' && !url) continue;

  test(`kill -9 amid ${SUBMISSIONS} submissions loses nothing on ${database}`, async () => {
    test.setTimeout(120_000);
    const env: Record<string, string> = {};
    if (database === 'postgres' && url) env.DATABASE_URL = url;
    const run = randomUUID();
    const earshot = await EarshotProcess.start(env);
    const kept: string[] = [];
    const waves = Array.from({ length: SUBMISSIONS }, (_, number) => `${run} ${number}`);
    const workers = Array.from({ length: 25 }, async () => {
      for (let mark = waves.pop(); mark; mark = waves.pop()) {
        if (await give(earshot, mark)) kept.push(`Piece ${mark}`);
        if (kept.length === SUBMISSIONS / 2) await earshot.kill('SIGKILL');
      }
    });
    await Promise.all(workers);
    expect(kept.length).toBeGreaterThanOrEqual(SUBMISSIONS / 2);
    expect(kept.length).toBeLessThan(SUBMISSIONS);
    await earshot.restart();
    const mine = (await readAll(earshot)).filter((text) => text.includes(run));
    expect(new Set(mine).size).toBe(mine.length);
    expect(kept.filter((text) => !mine.includes(text))).toEqual([]);
    await earshot.dispose();
  });
}

test('SIGTERM finishes what is under way and leaves within ten seconds', async () => {
  const earshot = await EarshotProcess.start();
  const answers = Array.from({ length: 50 }, (_, number) => give(earshot, String(number)));
  await Promise.race(answers);
  const began = Date.now();
  expect(await earshot.kill('SIGTERM')).toBe(0);
  expect(Date.now() - began).toBeLessThan(10_000);
  const kept = (await Promise.all(answers)).filter(Boolean).length;
  await earshot.restart();
  expect((await (await earshot.api('/summary')).json()).total).toBeGreaterThanOrEqual(kept);
  await earshot.dispose();
});

test('two processes never open one embedded database', async () => {
  const earshot = await EarshotProcess.start();
  const second = await EarshotProcess.start({ DATA_DIR: earshot.dataDir }).catch(String);
  expect(second).toMatch(/in use by process \d+/);
  await earshot.dispose();
});
