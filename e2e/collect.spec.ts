import { randomUUID } from 'node:crypto';
import { expect, test } from './fixtures.ts';
import { hostPage } from './host-page.ts';
import { DeskPage } from './pages/desk-page.ts';

test.afterEach(async ({ earshot }) => {
  await earshot.api('/settings', {
    method: 'PATCH',
    body: '{"allowed_origins":null,"shop_name":null}',
  });
});

test('a snippet is built, tried, and runs on a hostile page with its digest', async ({
  earshot,
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/collect`);
  const main = page.getByRole('main');
  await main.getByText('A button or the form itself').click();
  await main.getByLabel('Language').selectOption('ar');
  await main.getByLabel('Words on the button').fill('"><b>رأيك');
  const color = main.locator('[name=color]');
  await color.fill('#ffff0');
  await expect(main.getByText(/Write it as #/)).toBeVisible();
  await color.fill('#ffff00');
  await expect(main.getByText(/hard to see on a white page/)).toBeVisible();
  await color.fill('#0f766e');
  await expect(main.getByText(/hard to see/)).toHaveCount(0);

  // The real widget, in a sandbox: what is sent there is thanked for, and not kept.
  const preview = main.frameLocator('iframe[title*="invented shop"]');
  const launcher = preview.getByRole('link', { name: '"><b>رأيك' });
  await expect(launcher).toHaveCSS('background-color', 'rgb(15, 118, 110)');
  await launcher.click();
  const tried = preview.getByRole('dialog');
  await tried.getByRole('radio').nth(4).check();
  const text = `معاينة ${randomUUID().slice(0, 8)}`;
  await tried.locator('[name=feedback]').fill(text);
  await tried.locator('[name=customer_name]').fill('ليلى');
  await tried.locator('button[type=submit]').click();
  await expect(tried.locator('.thanks')).toBeVisible();
  const search = new URLSearchParams({ search: text });
  const { data } = await (await earshot.api(`/feedback?${search}`)).json();
  expect(data).toEqual([]);

  const snippet = (await main.locator('pre', { hasText: '<script' }).textContent()) ?? '';
  expect(snippet).toMatch(/integrity="sha384-[A-Za-z0-9+/=]{64}" crossorigin="anonymous"/);
  const shop = await hostPage(
    `<!doctype html><html lang="ar"><head><title>متجر</title><link rel="stylesheet" href="/host.css"></head><body dir="rtl"><h1>متجر</h1>${snippet}</body></html>`,
    earshot.url,
  );
  await main.getByLabel('The site it is for').fill(shop.url);
  await expect(main.getByText(/is not allowed yet/)).toBeVisible();
  await expect(main.getByRole('link', { name: /Allow it/ })).toHaveAttribute(
    'href',
    '/admin/settings#sites',
  );
  const allowed = JSON.stringify({ allowed_origins: [shop.url], shop_name: 'A bakery' });
  await earshot.api('/settings', { method: 'PATCH', body: allowed });
  const visited = await context.newPage();
  await visited.goto(shop.url);
  const button = visited.getByRole('link', { name: '"><b>رأيك' });
  await expect(button).toBeVisible();
  await button.click();
  const dialog = visited.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('كيف كانت تجربتك؟');

  // Right to left: all of it on the left, where lines end there.
  const close = dialog.getByRole('button', { name: 'إغلاق' });
  const [at, over, cross, name] = await Promise.all(
    [button, dialog, close, dialog.getByText('A bakery')].map((one) =>
      one.evaluate((element) => element.getBoundingClientRect()),
    ),
  );
  expect(at?.left).toBe(16);
  expect(over?.left).toBe(24);
  expect((cross?.left ?? 0) - (over?.left ?? 0)).toBeLessThan(24);
  expect(name?.left).toBeGreaterThan(cross?.right ?? 0);
  await close.click();
  await expect(dialog).toBeHidden();
  await context.close();
  shop.close();
});

test('by itself the button speaks as its visitor, and keeps to the side of its page', async ({
  earshot,
  browser,
}) => {
  const tag = `<script src="${earshot.url}/widget/v1.js"></script>`;
  const shop = await hostPage(
    `<!doctype html><title>A shop</title><body><h1>A shop</h1>${tag}</body>`,
    earshot.url,
  );
  await earshot.api('/settings', {
    method: 'PATCH',
    body: JSON.stringify({ allowed_origins: [shop.url] }),
  });
  const viewport = { width: 1280, height: 900 };
  const context = await browser.newContext({ locale: 'he-IL', viewport });
  const page = await context.newPage();
  await page.goto(shop.url);
  const button = page.getByRole('link', { name: 'משוב' });
  await expect(button).toHaveAttribute('lang', 'he');
  await button.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'סגירה' })).toBeVisible();
  for (const one of [button, dialog]) {
    const { left } = await one.evaluate((element) => element.getBoundingClientRect());
    expect(left).toBeGreaterThan(viewport.width / 2);
  }
  await context.close();
  shop.close();
});
