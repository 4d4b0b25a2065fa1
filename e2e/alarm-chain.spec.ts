import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Webhook } from 'standardwebhooks';
import { startReceiver } from '#test/receiver.ts';
import { API_TOKEN, EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('from an assistant to the desk, an alert, a signed webhook and a report', async ({ page }) => {
  test.setTimeout(90_000);
  const earshot = await EarshotProcess.start({ ALLOW_PRIVATE_DESTINATIONS: 'true' });
  const receiver = await startReceiver();
  const made = await earshot.api('/channels', {
    method: 'POST',
    body: JSON.stringify({
      kind: 'webhook',
      name: 'CRM',
      destination: receiver.url,
      events: ['alert.raised'],
    }),
  });
  const { secret } = await made.json();
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);

  const client = new Client({ name: 'test', version: '1' });
  const headers = { authorization: `Bearer ${API_TOKEN}` };
  const address = new URL(`${earshot.url}/api/mcp`);
  await client.connect(new StreamableHTTPClientTransport(address, { requestInit: { headers } }));
  const feedback = 'The soup was cold and the staff rude';
  await client.callTool({
    name: 'collect_feedback',
    arguments: { customer_name: 'Mei', feedback, rating: 1 },
  });
  await expect(desk.row(feedback)).toBeVisible({ timeout: 1_000 });
  await client.close();

  await expect(page.getByText('Low rating.').first()).toBeVisible({ timeout: 5_000 });
  const { data } = await (await earshot.api('/feedback?limit=1')).json();
  const id: string = data[0].id;

  await expect.poll(() => receiver.arrived.length, { timeout: 10_000 }).toBe(1);
  const [arrived] = receiver.arrived;
  const signed = arrived?.headers as Record<string, string>;
  expect(new Webhook(secret).verify(arrived?.body ?? '', signed)).toMatchObject({
    type: 'alert.raised',
    data: { kind: 'low_rating', state: 'open', feedback_ids: [id], figures: { count: 1 } },
  });
  const tampered = arrived?.body.replace('"count":1', '"count":0') ?? '';
  expect(tampered).not.toBe(arrived?.body);
  expect(() => new Webhook(secret).verify(tampered, signed)).toThrow();

  await page.goto(`${earshot.url}/admin/alerts`);
  await page.getByRole('main').getByRole('button', { name: 'Write a report' }).click();
  await page.waitForURL('**/admin/reports/*');
  const report = await earshot.api(`/reports/${page.url().split('/').at(-1)}`);
  const { report_type, citations } = await report.json();
  expect(report_type).toBe('alert');
  expect(citations.map((one: { id: string }) => one.id)).toContain(id);
  receiver.close();
  await earshot.dispose();
});
