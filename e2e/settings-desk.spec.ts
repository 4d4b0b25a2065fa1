import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('an admin sets words, colour, sources and sites, and sees them before and after', async ({
  earshot,
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/settings`);
  const preview = page.getByRole('region', { name: 'Preview' });

  await page.locator('input[name=title]').fill('How was your cake?');
  await expect(preview.getByText('How was your cake?')).toBeVisible();
  await page.getByLabel('Colour as #rrggbb').fill('#c2185b');
  await expect(preview.locator('button')).toHaveCSS('background-color', 'rgb(194, 24, 91)');
  await page.getByLabel('Not asked for').check();
  await expect(preview.locator('[name=customer_name]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByLabel('Name in the link').fill('kiosk');
  await page.getByLabel('Name on the desk').fill('At the station');
  await page.getByRole('textbox', { name: 'Sites' }).fill('https://bakery.example/shop');

  // Refused as a whole, told at the field; nothing typed is lost.
  const save = page.getByRole('button', { name: 'Save changes' });
  await save.click();
  await expect(page.getByText('Earshot uses this name itself.')).toBeVisible();
  await expect(page.getByText(/^Line 1: write it like/)).toBeVisible();
  await expect(page.getByLabel('Name in the link')).toBeFocused();
  await page.getByLabel('Name in the link').fill('shop-12');
  await page.getByRole('textbox', { name: 'Sites' }).fill('https://bakery.example');

  // Leaving by accident asks first.
  await page.getByRole('link', { name: 'Trends' }).first().click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click();
  await expect(page).toHaveURL(/settings$/);
  await save.click();
  await expect(page.getByText('Saved. It holds from now on.').first()).toBeVisible();
  await expect(save).toHaveCount(0);

  await page.getByText('Link and QR code').click();
  const link = page.getByRole('link', { name: /source=shop-12/ });
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  const [form] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await expect(form.getByRole('heading', { level: 1 })).toHaveText('How was your cake?');
  await form.getByRole('radio').nth(3).check();
  await form.locator('[name=feedback]').fill('Lovely cake, said at the station');
  await form.locator('main button[type=submit]').click();
  await expect(form.getByText(/Thank you/)).toBeVisible();
  await page.goto(`${earshot.url}/admin/feedback`);
  await expect(
    page.getByRole('listitem').filter({ hasText: 'said at the station' }).first(),
  ).toContainText('At the station');
  await context.close();
});

test('who was second hears of it, and keeps both changes', async ({ earshot, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/settings`);
  await page.getByLabel('Name of the shop').fill('Bakery');
  const body = JSON.stringify({ time_zone: 'Europe/Madrid' });
  await earshot.api('/settings', { method: 'PATCH', body });
  await page.getByRole('button', { name: 'Save changes' }).click();
  await page.getByRole('button', { name: 'Save mine on top' }).click();
  await expect(page.getByText('Saved. It holds from now on.').first()).toBeVisible();
  expect(await (await earshot.api('/settings')).json()).toMatchObject({
    shop_name: 'Bakery',
    time_zone: 'Europe/Madrid',
  });
  await context.close();
});

test('long words and an ugly colour fit the narrowest phone', async ({ earshot, browser }) => {
  const word = 'Donaudampfschifffahrtsgesellschaft';
  const texts = {
    title: word.repeat(2),
    subtitle: `${word} `.repeat(5),
    placeholder: word.repeat(3),
  };
  await earshot.api('/settings', {
    method: 'PATCH',
    body: JSON.stringify({
      shop_name: word,
      brand_color: '#ffff00',
      form_texts: { en: { ...texts, send: word } },
    }),
  });
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  for (const path of ['/', '/login', '/thanks?l=ar']) {
    await page.goto(`${earshot.url}${path}`);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, path).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test.afterEach(async ({ earshot }) => {
  const names = ['shop_name', 'brand_color', 'form_texts', 'name_field', 'sources', 'time_zone'];
  const unset = Object.fromEntries([...names, 'allowed_origins'].map((name) => [name, null]));
  await earshot.api('/settings', {
    method: 'PATCH',
    body: JSON.stringify(unset),
  });
});

test('how much would be forgotten is told before it is saved', async ({ earshot, page }) => {
  const aYearAgo = new Date(Date.now() - 400 * 86_400_000).toISOString();
  const row = { customer_name: 'Ada', feedback: 'Of long ago', rating: 4, timestamp: aYearAgo };
  await earshot.api('/import', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: JSON.stringify(row),
  });
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/settings`);
  const kept = page.getByLabel('Delete feedback after');
  await expect(kept).toHaveValue('');
  await kept.selectOption('365');
  await expect(page.getByText(/older and will be gone within the hour/)).toBeVisible();
  await kept.selectOption('3650');
  await expect(page.getByText(/will be gone/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Saved. It holds from now on.').first()).toBeVisible();
  const settings = await (await earshot.api('/settings')).json();
  expect(settings.feedback_retention_days).toBe(3650);
  await kept.selectOption('');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('button', { name: 'Save changes' })).toHaveCount(0);
});
