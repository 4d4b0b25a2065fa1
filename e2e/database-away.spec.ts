import { DatabaseProxy } from './database-proxy.ts';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const url = process.env.TEST_DATABASE_URL;

async function give(earshot: EarshotProcess): Promise<{ response: Response; took: number }> {
  const body = JSON.stringify({ customer_name: 'Ada', feedback: 'Are you there?', rating: 3 });
  const headers = { 'content-type': 'application/json' };
  const began = Date.now();
  const response = await fetch(`${earshot.url}/api/v1/feedback`, { method: 'POST', body, headers });
  return { response, took: Date.now() - began };
}

// Without a PostgreSQL the last lines of `npm test` say so.
if (url) {
  test('the desk says so kindly, and loads itself when the database is back', async ({
    browser,
  }) => {
    const proxy = await DatabaseProxy.before(url);
    const earshot = await EarshotProcess.start({ DATABASE_URL: proxy.url });
    const desk = new DeskPage(await (await browser.newContext()).newPage());
    expect((await give(earshot)).response.status).toBe(201);
    await desk.signIn(earshot.url);
    proxy.cut();
    await desk.page.goto(`${earshot.url}/admin`);
    await expect(desk.page.getByRole('alert').filter({ hasText: /cannot reach/ })).toBeVisible();
    proxy.mend();
    await expect(desk.figure('Feedback, last hour')).toBeAttached({ timeout: 15_000 });
    await desk.page.context().close();
    await earshot.dispose();
    proxy.close();
  });

  for (const trouble of ['cut', 'freeze'] as const) {
    test(`a database that is away (${trouble}) is said in time, and comes back by itself`, async () => {
      const proxy = await DatabaseProxy.before(url);
      const earshot = await EarshotProcess.start({ DATABASE_URL: proxy.url });
      const total = async () => (await (await earshot.api('/summary')).json()).total;
      const before = await total();
      proxy[trouble]();

      const tries = await Promise.all(Array.from({ length: 8 }, () => give(earshot)));
      for (const { response, took } of tries) {
        expect(response.status).toBe(503);
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect((await response.json()).code).toBe('unavailable');
        expect(took).toBeLessThan(5_000);
      }
      const asked = Date.now();
      expect((await fetch(`${earshot.url}/api/health/live`)).status).toBe(200);
      expect(Date.now() - asked).toBeLessThan(200);
      expect((await fetch(`${earshot.url}/api/health/ready`)).status).toBe(503);
      expect((await fetch(earshot.url)).status).toBe(200);

      proxy.mend();
      await expect.poll(async () => (await give(earshot)).response.status).toBe(201);
      expect(await total()).toBeGreaterThan(before);
      await earshot.dispose();
      proxy.close();
    });
  }
}
