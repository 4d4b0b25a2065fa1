import { Webhook } from 'standardwebhooks';
import { startReceiver } from '#test/receiver.ts';
import { EarshotProcess } from './earshot-process.ts';
import { test as base, expect } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const test = base.extend<object, { open: EarshotProcess }>({
  open: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for the pattern
    async ({}, use) => {
      const open = await EarshotProcess.start({ ALLOW_PRIVATE_DESTINATIONS: 'true' });
      await use(open);
      await open.dispose();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('a webhook is made, tested, sees a failure, and is sent again', async ({ open, page }) => {
  const receiver = await startReceiver();
  await new DeskPage(page).signIn(open.url);
  await page.goto(`${open.url}/admin/channels`);
  const main = page.getByRole('main');
  await expect(main.getByText('No channels yet')).toBeVisible();

  await main.getByRole('button', { name: 'Create channel' }).click();
  await expect(main.getByText('Give it a name.')).toBeVisible();
  await main.getByRole('textbox', { name: 'Name' }).fill('Our CRM');
  await main.getByRole('textbox', { name: 'Address' }).fill('ftp://crm.example');
  await main.getByRole('button', { name: 'Create channel' }).click();
  await expect(main.getByText('must be an http:// or https:// address')).toBeVisible();
  await main.getByRole('textbox', { name: 'Address' }).fill(receiver.url);
  await main.getByRole('button', { name: 'Create channel' }).click();
  const secret = (await main.getByText(/^whsec_/).textContent()) ?? '';
  await main.getByRole('link', { name: 'Our CRM' }).click();

  await expect(main.getByText('Nothing was delivered yet')).toBeVisible();
  await main.getByRole('button', { name: 'Send a test' }).click();
  const rows = main.getByRole('list', { name: 'Deliveries' }).locator('> li');
  await expect(rows.filter({ hasText: 'Delivered' })).toContainText('Test');
  const [arrived] = receiver.arrived;
  const headers = arrived?.headers as Record<string, string>;
  expect(new Webhook(secret).verify(arrived?.body ?? '', headers)).toMatchObject({ type: 'test' });

  receiver.answer = (response) => response.writeHead(410).end('gone fishing');
  // Not so low that an alert is told of as well.
  const body = { customer_name: 'Ada', feedback: 'Cold soup <script>', rating: 3 };
  await open.api('/feedback', { method: 'POST', body: JSON.stringify(body) });
  await main.getByRole('button', { name: 'Refresh' }).click();
  await expect(rows.first()).toContainText('Failed', { timeout: 10_000 });
  await rows.first().locator('summary').click();
  await expect(rows.first()).toContainText('gone fishing');
  await expect(rows.first()).toContainText('Cold soup <script>');

  await page.reload();
  await expect(main.getByText('its receiver is gone')).toBeVisible();
  await main.getByRole('button', { name: 'Switch on' }).click();
  await expect(main.getByText('On', { exact: true })).toBeVisible();
  receiver.answer = (response) => response.end('back');
  await main.getByRole('button', { name: 'Send all failed again' }).click();
  await expect(rows.filter({ hasText: 'Delivered' })).toHaveCount(2, { timeout: 10_000 });
  const ids = receiver.arrived.slice(1).map((one) => one.headers['webhook-id']);
  expect(new Set(ids).size).toBe(1);

  await main.getByRole('combobox', { name: 'State' }).selectOption('Failed');
  await expect(main.getByText('Nothing in this state')).toBeVisible();
  await main.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(main.getByText('No channels yet')).toBeVisible();
  expect(open.output).not.toContain(secret);
  receiver.close();
});

test('no token without the scope sees a channel', async ({ open }) => {
  const made = await open.api('/tokens', {
    method: 'POST',
    body: JSON.stringify({ name: 'Reader', scopes: ['feedback:read', 'feedback:manage'] }),
  });
  const { token } = await made.json();
  for (const [method, path] of [
    ['GET', '/channels'],
    ['POST', '/channels'],
  ]) {
    const answer = await fetch(`${open.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(method === 'POST' && { body: '{}' }),
    });
    expect(answer.status).toBe(403);
  }
});
