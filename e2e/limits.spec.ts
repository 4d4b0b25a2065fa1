import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { FormPage } from './pages/form-page.ts';
import { signInByHand } from './sign-in.ts';

const ORIGIN = 'https://shop.example';

const given = JSON.stringify({ customer_name: 'Ada', feedback: 'Once more', rating: 3 });
const give = (earshot: EarshotProcess, headers: Record<string, string> = {}, body = given) =>
  fetch(`${earshot.url}/api/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test.describe('limits', () => {
  let earshot: EarshotProcess;
  test.beforeEach(async () => {
    earshot = await EarshotProcess.start({
      // A browser and Node may reach 'localhost' by two addresses, and count as two clients.
      HOST: '127.0.0.1',
      RATE_LIMIT_REQUESTS: '5',
      ALLOWED_ORIGINS: ORIGIN,
    });
  });
  test.afterEach(() => earshot.dispose());

  test('a customer has so many submissions, whatever headers say', async ({ browser }) => {
    const first = await give(earshot, { origin: ORIGIN });
    expect(first.status).toBe(201);
    expect(first.headers.get('ratelimit-policy')).toBe('"client";q=5;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"client";r=4;t=(60|59)$/);
    expect(first.headers.get('ratelimit-limit')).toBe('5');
    expect(first.headers.get('ratelimit-remaining')).toBe('4');
    const exposed = first.headers.get('access-control-expose-headers');
    expect(exposed).toContain('ratelimit-remaining');
    expect(exposed).toContain('retry-after');

    expect((await give(earshot, {}, '{')).status).toBe(400);
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async (_, turn) => {
        const address = `203.0.113.${turn}`;
        const spoofed = {
          'x-forwarded-for': address,
          forwarded: `for=${address}`,
          'x-real-ip': address,
          'x-earshot-client': address,
        };
        return (await give(earshot, spoofed)).status;
      }),
    );
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);

    const refused = await give(earshot, { origin: ORIGIN });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect((await refused.json()).code).toBe('rate_limited');

    // The form counts too, without JavaScript as well, and says it kindly.
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const form = new FormPage(await plain.newPage());
    await form.open(earshot.url);
    await form.fill({ rating: 5, feedback: 'Lovely', name: 'Bo' });
    await form.send();
    await expect(form.page.getByText(/Many people are writing to us/)).toBeVisible();
    await plain.close();
    expect((await earshot.api('/summary')).status).toBe(200);
  });

  test('a token has ten times as many requests, on every route', async () => {
    const answers = await Promise.all(
      Array.from({ length: 55 }, (_, turn) => earshot.api(turn % 2 ? '/summary' : '/feedback')),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(50);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    const refused = await earshot.api('/tokens');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('ratelimit-policy')).toBe('"token";q=50;w=60');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await give(earshot)).status).toBe(201);
  });

  test('wrong tokens are limited by client, and shut out no script that was in', async () => {
    expect((await earshot.api('/summary')).status).toBe(200);
    const statuses: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      statuses.push((await give(earshot, bearer(`guess-${turn}`))).status);
    }
    // The first use of the right token was a try as well.
    expect(statuses).toEqual([401, 401, 401, 401, 429, 429, 429, 429]);
    expect((await earshot.api('/summary')).status).toBe(200);
    expect((await give(earshot)).status).toBe(201);
  });

  test('people of the team work as fast as they like', async () => {
    const { cookie } = await signInByHand(earshot);
    const ask = async () =>
      (await fetch(`${earshot.url}/api/v1/summary`, { headers: { cookie } })).status;
    const statuses = await Promise.all(Array.from({ length: 80 }, ask));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
