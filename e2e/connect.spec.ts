import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

async function open(page: Page, url: string) {
  await new DeskPage(page).signIn(url);
  await page.goto(`${url}/admin/connect`);
  return page.locator('main');
}

test('an assistant is connected: token, lines to copy, and a handshake that finds its tools', async ({
  earshot,
  page,
}) => {
  const main = await open(page, earshot.url);
  const test = main.getByRole('button', { name: 'Test the connection' });
  await expect(test).toBeDisabled();
  await main.getByLabel('Read only').check();
  await main.getByRole('button', { name: 'Create a token' }).click();
  const field = main.getByLabel('The token', { exact: true });
  await expect(field).toHaveValue(/^earshot_/);
  const token = await field.inputValue();
  await expect(main.getByText('claude mcp add')).toContainText(`Bearer ${token}`);
  await test.click();
  await expect(main.getByText(/offers \d+ tools/)).toBeVisible();
  const tools = main.getByRole('list', { name: 'Tools' });
  await expect(tools).toContainText('get_metrics');
  await expect(tools).not.toContainText('delete_feedback');

  const cursor = main.getByRole('radio', { name: 'Cursor' });
  await cursor.check();
  const link = await main.getByRole('link', { name: 'Add to Cursor' }).getAttribute('href');
  const { searchParams } = new URL(link ?? '');
  const config = JSON.parse(atob(searchParams.get('config') ?? ''));
  expect(config.headers.Authorization).toBe(`Bearer ${token}`);
  await cursor.press('ArrowLeft');
  await expect(main.getByText(/cannot reach http:\/\/localhost/)).toBeVisible();

  await page.reload();
  await expect(field).toHaveValue('');
  expect(earshot.output).not.toContain(token);
});

test('what the server says of a wrong token is shown word for word', async ({ earshot, page }) => {
  const main = await open(page, earshot.url);
  await main.getByLabel('The token', { exact: true }).fill('earshot_nobody-s');
  await main.getByRole('button', { name: 'Test the connection' }).click();
  await expect(main.getByText('401: The token is not valid.')).toBeVisible();
});

test('the audit log tells of it, and is narrowed down by address', async ({ earshot, page }) => {
  const made = await earshot.api('/tokens', {
    method: 'POST',
    body: JSON.stringify({ name: 'Told of', scopes: ['metrics:read'] }),
  });
  const { token } = await made.json();
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/audit`);
  const main = page.locator('main');
  await main.getByLabel('Every action').selectOption('create_token');
  await page.waitForURL(/action=create_token/);
  const row = main.getByRole('listitem').filter({ hasText: 'create_token' }).first();
  await row.getByText('Details').click();
  await expect(row).toContainText('Told of');
  await expect(main).not.toContainText(token);
  await main.getByLabel('Entries are kept for').selectOption('90');
  await expect(page.getByText('Entries are kept for 90 days.', { exact: true })).toBeVisible();
  const settings = await (await earshot.api('/settings')).json();
  expect(settings.audit_retention_days).toBe(90);
});
