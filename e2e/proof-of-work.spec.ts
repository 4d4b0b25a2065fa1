import { randomUUID } from 'node:crypto';
import { chromium, type Page } from '@playwright/test';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { hostPage } from './host-page.ts';
import { DeskPage } from './pages/desk-page.ts';
import { FormPage } from './pages/form-page.ts';

const piece = () => ({
  rating: 4 as const,
  feedback: `The queue was long today ${randomUUID()}`,
  name: `Mira ${randomUUID().slice(0, 8)}`,
});

async function set(earshot: EarshotProcess, settings: object): Promise<void> {
  const answer = await earshot.api('/settings', {
    method: 'PATCH',
    body: JSON.stringify(settings),
  });
  expect(answer.status).toBe(200);
}

async function stored(earshot: EarshotProcess, name: string): Promise<number> {
  const list = await earshot.api(`/feedback?q=${encodeURIComponent(name)}`);
  const { data } = await list.json();
  return data.filter((one: { customer_name: string }) => one.customer_name === name).length;
}

async function heldOf(earshot: EarshotProcess, name: string) {
  const { data } = await (await earshot.api('/held')).json();
  return data.filter(
    ({ feedback }: { feedback: { customer_name: string } }) => feedback.customer_name === name,
  );
}

/** What the page fetched, what it complained of, and how many workers it began. */
function watch(page: Page) {
  const seen = { paths: [] as string[], workers: 0, complaints: [] as string[] };
  page.on('request', (request) => seen.paths.push(new URL(request.url()).pathname));
  page.on('worker', () => {
    seen.workers += 1;
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('console', (message) => {
    // Chromium says of every refusal that it was one.
    const told = message.text();
    if (message.type() === 'error' && !told.includes('429')) seen.complaints.push(told);
  });
  return seen;
}

const proving = (path: string) => path.startsWith('/assets/prove-');

test.describe('while a proof of work is asked for', () => {
  test.beforeAll(({ earshot }) => set(earshot, { proof_of_work: 'on' }));
  test.afterAll(({ earshot }) => set(earshot, { proof_of_work: null, allowed_origins: null }));

  test('the form brings one by itself, and says so meanwhile', async ({ earshot, page }) => {
    const seen = watch(page);
    const form = new FormPage(page);
    const one = piece();
    // Held back, so that what is said meanwhile can be read.
    let go = () => {};
    const told = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/api/v1/challenge', async (route) => {
      await told;
      await route.continue();
    });
    await form.open(earshot.url);
    await form.fill(one);
    expect(seen.paths.filter(proving)).toEqual([]);
    await form.send();
    await expect(page.getByRole('status').filter({ hasText: 'no robot is at work' })).toBeVisible();
    go();
    await form.expectThanks(/Thank you/, 'en');
    expect(await stored(earshot, one.name)).toBe(1);
    expect(seen.workers).toBe(1);
    expect(seen.complaints).toEqual([]);

    // Known by now: the next is sent with its proof at once.
    const [, second] = [one, piece()];
    await page.getByRole('button', { name: 'Send another' }).click();
    await form.fill(second);
    const sent = seen.paths.filter((path) => path === '/api/v1/feedback').length;
    await form.send();
    await form.expectThanks(/Thank you/, 'en');
    expect(seen.paths.filter((path) => path === '/api/v1/feedback')).toHaveLength(sent + 1);
    expect(await stored(earshot, second.name)).toBe(1);
  });

  test('a form without JavaScript is thanked and kept aside', async ({ earshot, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const form = new FormPage(await context.newPage());
    const one = piece();
    await form.open(earshot.url);
    await form.fill(one);
    await form.page.waitForTimeout(1_100);
    await form.send();
    await form.expectThanks(/Thank you/, 'en');
    await context.close();
    const [held] = await heldOf(earshot, one.name);
    expect(held.reason).toBe('no_proof');
    expect(await stored(earshot, one.name)).toBe(0);
  });

  test('a script hears where a challenge is, and is taken with its proof', async ({ earshot }) => {
    const one = piece();
    const post = (more: object) =>
      fetch(`${earshot.url}/api/v1/feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...one, name: undefined, customer_name: one.name, ...more }),
      });
    const refused = await post({});
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const problem = await refused.json();
    expect(problem).toMatchObject({
      code: 'challenge_required',
      challenge_url: '/api/v1/challenge',
    });
    const challenge = await (await fetch(earshot.url + problem.challenge_url)).json();
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = btoa(JSON.stringify({ challenge, solution }));
    expect((await post({ proof })).status).toBe(201);
    expect((await post({ proof, feedback: 'Once more with the same proof' })).status).toBe(429);
    const body = JSON.stringify({ ...one, name: undefined, customer_name: one.name });
    expect((await earshot.api('/feedback', { method: 'POST', body })).status).toBe(201);
  });

  test('a widget on a strict page of another site brings one', async ({ earshot, page }) => {
    const html = `<!doctype html><html lang="en"><head><title>A shop</title></head><body><main><h1>A shop</h1></main><script src="${earshot.url}/widget/v1.js" data-mode="inline"></script></body></html>`;
    const shop = await hostPage(html, earshot.url);
    await set(earshot, { allowed_origins: [shop.url] });
    const seen = watch(page);
    const one = piece();
    await page.goto(shop.url);
    await page.getByRole('radio').nth(3).check();
    await page.locator('[name=feedback]').fill(one.feedback);
    await page.locator('[name=customer_name]').fill(one.name);
    await page.getByRole('button', { name: 'Send feedback' }).click();
    await expect(page.getByText(/Thank you/)).toBeVisible();
    expect(await stored(earshot, one.name)).toBe(1);
    expect(seen.complaints).toEqual([]);
    shop.close();
  });

  test('a page without TLS, whose browser derives no keys, brings one', async ({ earshot }) => {
    const { launchOptions } = test.info().project.use;
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), '--host-resolver-rules=MAP till.test 127.0.0.1'],
    });
    const page = await browser.newPage();
    const one = piece();
    const form = new FormPage(page);
    await form.open(earshot.url.replace('localhost', 'till.test'));
    expect(await page.evaluate(() => globalThis.isSecureContext)).toBe(false);
    await form.fill(one);
    await form.send();
    // Some five times as long as where the browser does it.
    await expect(page.getByText(/Thank you/)).toBeVisible({ timeout: 30_000 });
    expect(await stored(earshot, one.name)).toBe(1);
    await browser.close();
  });
});

test('what was kept aside for one reason is released in one go', async ({ earshot, page }) => {
  await set(earshot, { proof_of_work: 'on' });
  const names = [piece().name, piece().name];
  for (const name of names) {
    const shown = await (await fetch(earshot.url)).text();
    const token = /name="token" value="([^"]+)"/.exec(shown)?.[1] ?? '';
    await new Promise((resume) => setTimeout(resume, 1_100));
    const body = new URLSearchParams({ token, customer_name: name, feedback: name, rating: '5' });
    const answer = await fetch(earshot.url, { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(303);
  }
  await set(earshot, { proof_of_work: null });
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/held?reason=no_proof`);
  const main = page.getByRole('main');
  await expect(main.getByText(names[0] ?? '').first()).toBeVisible();
  await main.getByRole('button', { name: /^Release all/ }).click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Release all/ })
    .click();
  await expect(page.getByText(/count from now on/).first()).toBeVisible();
  for (const name of names) expect(await stored(earshot, name)).toBe(1);
  await expect(main.getByText('Nothing kept aside')).toBeVisible();
});
