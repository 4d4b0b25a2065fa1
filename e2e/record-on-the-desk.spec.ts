import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('a piece is put right and deleted on the desk, and every figure follows', async ({
  earshot,
  browser,
}) => {
  const name = `Edda ${randomUUID().slice(0, 8)}`;
  const body = JSON.stringify({ customer_name: name, feedback: 'Aweful coffee', rating: 1 });
  await earshot.api('/feedback', { method: 'POST', body });
  const summary = async () => (await earshot.api('/summary')).json();
  const before = await summary();

  const watcher = new DeskPage(await (await browser.newContext()).newPage());
  await watcher.signIn(earshot.url);
  const desk = new DeskPage(await (await browser.newContext()).newPage());
  await desk.signIn(earshot.url);
  await desk.page.goto(`${earshot.url}/admin/feedback`);
  const row = desk.page.getByRole('listitem').filter({ hasText: name });
  await row.focus();
  await desk.page.keyboard.press('e');
  const dialog = desk.page.getByRole('dialog');
  await dialog.locator('textarea').fill('Awful coffee');
  await dialog.locator('button[type=submit]').click();
  await expect(row).toContainText('Awful coffee');
  await expect(watcher.row(name)).toContainText('Awful coffee');
  expect((await summary()).total).toBe(before.total);

  await row.focus();
  await desk.page.keyboard.press('Delete');
  const question = desk.page.getByRole('alertdialog');
  await question.getByRole('button', { name: /delete/i }).click();
  await expect(row).toHaveCount(0);
  // Until its message has gone it can be undone, and nobody else misses anything.
  await expect(watcher.row(name)).toHaveCount(1);
  const message = desk.page.getByRole('listitem').filter({ hasText: 'piece deleted' });
  await message.getByRole('button', { name: 'Close' }).click();
  await expect(watcher.row(name)).toHaveCount(0);
  const after = await summary();
  expect(after.total).toBe(before.total - 1);
  expect(after.rating_distribution[1]).toBe(before.rating_distribution[1] - 1);
  await desk.page.context().close();
  await watcher.page.context().close();
});

test('a token is made on the desk, works, and is revoked', async ({ earshot, browser }) => {
  const desk = new DeskPage(await (await browser.newContext()).newPage());
  await desk.signIn(earshot.url);
  await desk.page.goto(`${earshot.url}/admin/tokens`);
  const name = `Screen ${randomUUID().slice(0, 8)}`;
  await desk.page.locator('main input[type=text], main input:not([type])').first().fill(name);
  await desk.page.getByRole('checkbox', { name: /metrics:read/ }).check();
  await desk.page.getByRole('button', { name: /create/i }).click();
  const shown = desk.page.getByText(/^earshot_[\w-]{43}$/);
  const token = (await shown.textContent()) ?? '';
  const call = async () => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(`${earshot.url}/api/v1/metrics`, { headers })).status;
  };
  expect(await call()).toBe(200);
  await desk.page.reload();
  await expect(desk.page.getByText(token)).toHaveCount(0);
  const row = desk.page.getByRole('listitem').filter({ hasText: name });
  await row.getByRole('button', { name: /revoke/i }).click();
  await desk.page
    .getByRole('alertdialog')
    .getByRole('button', { name: /revoke/i })
    .click();
  await expect(row).toHaveCount(0);
  expect(await call()).toBe(401);
  await desk.page.context().close();
});
