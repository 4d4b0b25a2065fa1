import { randomUUID } from 'node:crypto';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

const order = `A-${randomUUID().slice(0, 6)}`;

async function makeLink(earshot: EarshotProcess, link: object): Promise<string> {
  const body = JSON.stringify({ links: [link] });
  const answer = await earshot.api('/links', { method: 'POST', body });
  expect(answer.status).toBe(201);
  const { data } = await answer.json();
  return data[0].url;
}

async function newest(earshot: EarshotProcess, text: string) {
  const query = new URLSearchParams({ search: text, limit: '1' });
  const { data } = await (await earshot.api(`/feedback?${query}`)).json();
  return data[0];
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`a signed link brings name and order, ${how} JavaScript`, async ({ earshot, browser }) => {
    const wanted = { order, customer_name: 'Lucía', source: 'shop-12', locale: 'de' };
    const url = await makeLink(earshot, wanted);
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(url);
    await expect(page.getByText(`Zur Bestellung ${order}`)).toBeVisible();
    const name = page.getByLabel('Ihr Name');
    await expect(name).toHaveValue('Lucía');
    // A mistake loses neither.
    await page.locator('main button[type=submit]').click();
    await expect(page.getByText(`Zur Bestellung ${order}`)).toBeVisible();
    const text = `Schnell da ${randomUUID().slice(0, 8)}`;
    await page.getByRole('radio').nth(4).check();
    await page.locator('[name=feedback]').fill(text);
    await name.fill('Lucía Pérez');
    // Robots are faster than this.
    await page.waitForTimeout(1200);
    await page.locator('main button[type=submit]').click();
    await expect(page.locator('.thanks')).toBeVisible();
    expect(await newest(earshot, text)).toMatchObject({
      customer_name: 'Lucía Pérez',
      source: 'shop-12',
      metadata: { signed_link: { order, customer_name: 'Lucía' } },
    });
    await page.close();
  });
}

test('an altered link opens the form without its details, says so, and is taken', async ({
  earshot,
  browser,
}) => {
  const url = await makeLink(earshot, { order, customer_name: 'Lucía', locale: 'ar' });
  const altered = url.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  const page = await browser.newPage();
  await page.goto(altered);
  await expect(page.getByText(/تعذّر التحقق من بيانات هذا الرابط/)).toBeVisible();
  await expect(page.getByLabel('اسمك')).toHaveValue('');
  await expect(page.getByText(order)).toHaveCount(0);
  const text = `سريع ${randomUUID().slice(0, 8)}`;
  await page.getByRole('radio').nth(4).check();
  await page.locator('[name=feedback]').fill(text);
  await page.getByLabel('اسمك').fill('ليلى');
  await page.locator('main button[type=submit]').click();
  await expect(page.locator('.thanks')).toBeVisible();
  expect((await newest(earshot, text)).metadata).toEqual({});
  await page.close();
});

test('a widget takes a signed link along', async ({ earshot }) => {
  const link = new URL(await makeLink(earshot, { order, customer_name: 'Lucía' })).searchParams;
  const answer = await fetch(`${earshot.url}/widget/v1/form?${link}`);
  const form = await answer.json();
  expect(form.customerName).toBe('Lucía');
  expect(form.view.link).toMatchObject({ order, token: link.get('link') });
});
