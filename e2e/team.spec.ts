import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

function confirm(page: Page, name: RegExp): Promise<void> {
  const question = page.getByRole('alertdialog').or(page.getByRole('dialog'));
  return question.getByRole('button', { name }).click();
}

test('an invited viewer looks, and runs nothing', async ({ earshot, browser }) => {
  const admin = new DeskPage(await (await browser.newContext()).newPage());
  await admin.signIn(earshot.url);
  await admin.page.goto(`${earshot.url}/admin/team`);
  await admin.page.locator('main select').first().selectOption('viewer');
  await admin.page.getByRole('button', { name: 'Create link' }).click();
  const address = (await admin.page.getByText('/setup?token=').textContent()) ?? '';

  const viewer = new DeskPage(await (await browser.newContext()).newPage());
  const person = { email: `${randomUUID()}@example.com`, password: 'another long password' };
  await viewer.page.goto(address);
  await viewer.page.locator('[name=name]').fill('Vera');
  await viewer.page.locator('[name=email]').fill(person.email);
  await viewer.page.locator('[name=password]').fill('short');
  await viewer.page.locator('main button[type=submit]').click();
  await expect(viewer.page.locator('[name=password]')).toHaveAttribute('aria-invalid', 'true');
  await viewer.page.locator('[name=password]').fill(person.password);
  await viewer.page.locator('main button[type=submit]').click();
  await viewer.page.waitForURL('**/login**');
  await viewer.signIn(earshot.url, person);

  await expect(viewer.page.getByRole('link', { name: 'Team' })).toHaveCount(0);
  await viewer.page.goto(`${earshot.url}/admin/team`);
  await expect(viewer.page.getByRole('main')).not.toContainText(person.email);
  const refused = await viewer.page.evaluate(() => fetch('/api/v1/team').then((one) => one.status));
  expect(refused).toBe(403);

  await viewer.page.goto(address);
  await expect(viewer.page.locator('[name=password]')).toHaveCount(0);

  await viewer.page.goto(`${earshot.url}/admin`);
  await viewer.expectLive();
  await admin.page.reload();
  await admin.page.getByRole('button', { name: /Remove Vera/ }).click();
  await confirm(admin.page, /Remove/);
  await expect(viewer.page).toHaveURL(/\/login/);
  await admin.page.context().close();
  await viewer.page.context().close();
});

test('what was kept aside is released with one click, and counts from then on', async ({
  earshot,
  browser,
}) => {
  const name = `Robot ${randomUUID().slice(0, 8)}`;
  await fetch(`${earshot.url}/api/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      customer_name: name,
      feedback: 'I am a person, honestly',
      rating: 5,
      form: { token: '', website: '' },
    }),
  });
  const total = async () => (await (await earshot.api('/summary')).json()).total;
  const before = await total();
  const desk = new DeskPage(await (await browser.newContext()).newPage());
  await desk.signIn(earshot.url);
  await desk.page.goto(`${earshot.url}/admin/held`);
  const row = desk.page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: /release/i }).click();
  await expect.poll(total, { timeout: 15_000 }).toBe(before + 1);
  await desk.page.goto(`${earshot.url}/admin`);
  await expect(desk.row(name)).toBeVisible();
  await desk.page.context().close();
});

test('an empty desk says what to do, and the demo comes and goes in one action', async ({
  browser,
}) => {
  const earshot = await EarshotProcess.start();
  const desk = new DeskPage(await (await browser.newContext()).newPage());
  await desk.signIn(earshot.url);
  await desk.page.getByRole('button', { name: /demo/i }).click();
  await expect(desk.figure('Feedback, last hour')).toHaveText(/[1-9]/, { timeout: 20_000 });
  await earshot.api('/feedback', {
    method: 'POST',
    body: JSON.stringify({ customer_name: 'Ada', feedback: 'I am real', rating: 5 }),
  });
  await desk.page.getByRole('button', { name: 'Stop and remove' }).click();
  await confirm(desk.page, /remove/i);
  await expect(desk.figure('Feedback, last hour')).toHaveText('1', { timeout: 10_000 });
  expect((await (await earshot.api('/summary')).json()).total).toBe(1);
  await desk.page.context().close();
  await earshot.dispose();
});
