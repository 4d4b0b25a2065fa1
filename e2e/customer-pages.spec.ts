import { randomUUID } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

/** Bytes that a first visit may cost, fonts and pictures included; a modem's minute is far more. */
const PAGE_BUDGET = 150_000;
/** What a phone is sent: it has a typeface of its own. */
const PHONE_BUDGET = 40_000;

test('each language has its page, and each names all others', async ({ earshot }) => {
  for (const locale of FORM_LOCALES) {
    const answer = await fetch(`${earshot.url}/${locale}`, {
      headers: { 'accept-language': locale === 'en' ? 'es' : 'en' },
    });
    const page = await answer.text();
    expect(page, locale).toContain(`<html lang="${locale}" dir="${directionOf(locale)}"`);
    expect(page, locale).toContain(`<link rel="canonical" href="${earshot.url}/${locale}">`);
    const named = [...page.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
    const expected = FORM_LOCALES.map((one) => [one, `${earshot.url}/${one}`]);
    expect(named.map(([, language, href]) => [language, href])).toEqual([
      ...expected,
      ['x-default', `${earshot.url}/`],
    ]);
  }
});

test('search engines are told the form and nothing of the team', async ({ earshot }) => {
  const robots = await (await fetch(`${earshot.url}/robots.txt`)).text();
  expect(robots).toContain('Disallow: /admin\n');
  expect(robots).toContain(`Sitemap: ${earshot.url}/sitemap.xml`);
  const map = await (await fetch(`${earshot.url}/sitemap.xml`)).text();
  const places = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place);
  expect(places).toEqual(['', ...FORM_LOCALES].map((path) => `${earshot.url}/${path}`));
  const thanks = await (await fetch(`${earshot.url}/thanks?l=en`)).text();
  expect(thanks).toContain('<meta name="robots" content="noindex">');
});

for (const [device, width, budget, fonts] of [
  ['a phone', 390, PHONE_BUDGET, 0],
  ['a desk', 1440, PAGE_BUDGET, 1],
] as const) {
  test(`a first visit to the form from ${device} is light`, async ({ earshot, browser }) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ locale: 'en-GB', viewport });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const sent: { kind: string; bytes: number }[] = [];
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
      sent.push({ kind: kinds.get(requestId) ?? 'other', bytes });
    });
    await page.goto(earshot.url);
    await page.waitForLoadState('networkidle');
    await context.close();
    const shown = JSON.stringify(sent);
    expect(sent.filter(({ kind }) => kind === 'Script').length, shown).toBe(1);
    expect(sent.filter(({ kind }) => kind === 'Font').length, shown).toBe(fonts);
    expect(
      sent.reduce((sum, { bytes }) => sum + bytes, 0),
      shown,
    ).toBeLessThan(budget);
  });
}

async function scriptOf(earshot: EarshotProcess): Promise<string> {
  const page = await (await fetch(earshot.url)).text();
  return /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
}

test('files are packed as the client reads them, and kept for ever', async ({ earshot }) => {
  const path = await scriptOf(earshot);
  const ask = async (headers: Record<string, string>) => {
    // Node's fetch would unpack in silence.
    const { request } = await import('node:http');
    return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
      (resolve, reject) => {
        const sent = request(`${earshot.url}${path}`, { headers }, (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => {
            const { statusCode: status = 0 } = answer;
            resolve({ status, headers: answer.headers, body: Buffer.concat(parts) });
          });
        });
        sent.on('error', reject).end();
      },
    );
  };
  const plain = await ask({});
  const packed = await ask({ 'accept-encoding': 'gzip, br' });
  const older = await ask({ 'accept-encoding': 'gzip' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(older.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  expect(gunzipSync(older.body).equals(plain.body)).toBe(true);
  for (const { headers } of [plain, packed, older]) {
    expect(headers['cache-control']).toContain('immutable');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  }
  const etags = [plain, packed, older].map(({ headers }) => String(headers.etag));
  expect(new Set(etags).size).toBe(3);
  const again = await ask({ 'accept-encoding': 'br', 'if-none-match': etags[1] ?? '' });
  expect(again.status).toBe(304);
  expect(again.body.byteLength).toBe(0);
  for (const name of ['/assets/none.js', '/assets/..%2fmanifest.json', '/assets/%']) {
    expect((await fetch(`${earshot.url}${name}`)).status, name).toBe(404);
  }
});

test('what an earlier version kept in the browser is still delivered, once', async ({
  earshot,
  page,
}) => {
  const name = `Kept ${randomUUID().slice(0, 8)}`;
  const given = new Date(Date.now() - 3_600_000).toISOString();
  const kept = {
    id: '01936f5e-8a3c-7cc1-9f00-3b1f6a1f0c11',
    customer_name: name,
    feedback: 'Written when nobody could be reached',
    rating: 5,
    timestamp: given,
  };
  await page.goto(`${earshot.url}/robots.txt`);
  await page.evaluate((one) => localStorage.setItem('earshot.outbox', JSON.stringify([one])), kept);
  await page.goto(earshot.url);
  await expect(page.getByText('Your earlier feedback has been sent.')).toBeVisible();
  await page.reload();
  const search = encodeURIComponent(name);
  const { data } = await (await earshot.api(`/feedback?search=${search}&limit=100`)).json();
  const mine = data.filter((one: { customer_name: string }) => one.customer_name === name);
  expect(mine).toHaveLength(1);
  expect(Date.parse(mine[0].timestamp)).toBe(Date.parse(given));
  const left = await page.evaluate(() => localStorage.getItem('earshot.outbox'));
  expect(left).toBeNull();
});

test('without JavaScript a refusal says so in its status too', async ({ earshot }) => {
  const send = (body: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(earshot.url, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams(body),
    });
  const empty = await send({ rating: '', feedback: '"><b>', customer_name: 'Ada' });
  expect(empty.status).toBe(422);
  expect(await empty.text()).toContain('&quot;&gt;&lt;b&gt;</textarea>');
  const whole = { rating: '4', feedback: 'Lovely', customer_name: 'Ada' };
  const foreign = await send(whole, { origin: 'https://evil.example' });
  expect(foreign.status).toBe(403);
  const wrong = await fetch(earshot.url, { method: 'POST', body: '{}' });
  expect(wrong.status).toBe(415);
});

test('only the sites that may post can frame the form, and none the desk', async ({ earshot }) => {
  const origin = 'https://bakery.example';
  const set = (allowed_origins: string[] | null) =>
    earshot.api('/settings', { method: 'PATCH', body: JSON.stringify({ allowed_origins }) });
  await set([origin]);
  for (const [path, who] of [
    ['/', `'self' ${origin}`],
    ['/es', `'self' ${origin}`],
    ['/thanks', `'self' ${origin}`],
    ['/login', "'none'"],
    ['/admin', "'none'"],
  ] as const) {
    const { headers } = await fetch(`${earshot.url}${path}`, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(/frame-ancestors ([^;]+)/.exec(policy)?.[1], path).toBe(who);
    expect(headers.get('x-frame-options'), path).toBe(who === "'none'" ? 'DENY' : null);
  }
  await set(null);
});
