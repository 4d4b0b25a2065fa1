import { randomUUID } from 'node:crypto';
import type { BrowserContextOptions } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { FormPage } from './pages/form-page.ts';

const SPANISH = 'Muy lento el envío pero el soporte fue amable';
/** People take this long to write; what is faster is kept aside. */
const HUMAN_MS = 1_100;

const customers: [string, BrowserContextOptions][] = [
  ['with JavaScript', {}],
  ['without JavaScript', { javaScriptEnabled: false }],
];

for (const [title, options] of customers) {
  test(`a customer's feedback moves the live desk: ${title}`, async ({ earshot, browser }) => {
    const desk = new DeskPage(await (await browser.newContext()).newPage());
    await desk.signIn(earshot.url);
    const before = await (await earshot.api('/metrics')).json();
    const name = `Lucía ${randomUUID().slice(0, 8)}`;

    const customer = await browser.newContext({ locale: 'en-GB', ...options });
    const form = new FormPage(await customer.newPage());
    await form.open(`${earshot.url}/?source=shop-12`);
    await form.fill({ rating: 3, feedback: SPANISH, name });
    await form.page.waitForTimeout(HUMAN_MS);
    await form.send();
    await expect(desk.row(name)).toContainText(SPANISH);
    await expect(desk.figure('Feedback, last hour')).toHaveText(String(before.hourly_count + 1), {
      timeout: 1_000,
    });
    await form.expectThanks(/Muchas gracias/, 'es');

    const after = await (await earshot.api('/metrics')).json();
    const count = before.hourly_count;
    const average = ((before.average_rating ?? 0) * count + 3) / (count + 1);
    expect(after.average_rating).toBeCloseTo(average, 10);
    await expect(desk.figure('Average rating')).toHaveText(average.toFixed(1));
    await expect(desk.row(name)).toContainText('Spanish');
    await expect(desk.row(name)).toContainText('shop-12');
    await desk.page.context().close();
    await customer.close();
  });
}

test('a customer reads the form in their language', async ({ earshot, browser }) => {
  for (const [locale, query, heading] of [
    ['en-GB', '', 'How was it?'],
    ['es-MX', '', '¿Qué le ha parecido?'],
    ['fr-CA', '', /Qu’en avez.vous pensé/],
    ['fr-CA', '?lang=es', '¿Qué le ha parecido?'],
    ['xx', '?lang=zz', 'How was it?'],
  ] as const) {
    const context = await browser.newContext({ locale, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${earshot.url}/${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await context.close();
  }
});

test('a sign-out in one tab ends the desk in the other', async ({ earshot, browser }) => {
  const context = await browser.newContext();
  const desk = new DeskPage(await context.newPage());
  await desk.signIn(earshot.url);
  const second = new DeskPage(await context.newPage());
  await second.page.goto(`${earshot.url}/admin`);
  await second.expectLive();
  await desk.page.getByRole('button', { name: /menu/i }).click();
  await desk.page.getByRole('menuitem', { name: /sign out/i }).click();
  await expect(desk.page).toHaveURL(/\/login/);
  await expect(second.page).toHaveURL(/\/login/);
  await context.close();
});

test('the desk says when it is cut off, and catches up', async ({ earshot, browser }) => {
  const context = await browser.newContext();
  const desk = new DeskPage(await context.newPage());
  await desk.signIn(earshot.url);
  await earshot.kill('SIGKILL');
  await expect(desk.light(/reconnecting|stale/i)).toBeVisible();
  await earshot.restart();
  const name = `Missed ${randomUUID().slice(0, 8)}`;
  const piece = { customer_name: name, feedback: 'Did you hear this?', rating: 4 };
  const given = await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(piece) });
  expect(given.status).toBe(201);
  await expect(desk.light('Live')).toBeVisible({ timeout: 20_000 });
  await expect(desk.row(name)).toBeVisible({ timeout: 10_000 });
  await context.close();
});
