import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { hostPage } from './host-page.ts';

const page = (earshot: EarshotProcess, attributes: string, body = '') =>
  `<!doctype html><html lang="en"><head><title>A shop</title><link rel="stylesheet" href="/host.css"></head><body><main><h1>A shop</h1>${body}</main><script src="${earshot.url}/widget/v1.js" ${attributes}></script></body></html>`;

async function allow(earshot: EarshotProcess, origins: string[] | null): Promise<void> {
  const body = JSON.stringify({ allowed_origins: origins, brand_color: '#c2185b' });
  expect((await earshot.api('/settings', { method: 'PATCH', body })).status).toBe(200);
}

/** What the browser complains of, and where it went. */
function watch(visited: Page): { complaints: string[] } {
  const complaints: string[] = [];
  visited.on('pageerror', (error) => complaints.push(error.message));
  visited.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { complaints };
}

test.afterEach(async ({ earshot }) => {
  await allow(earshot, null);
  await earshot.api('/settings', { method: 'PATCH', body: '{"brand_color":null}' });
});

test('a strict and hostile page shows the form in a dialog, and its feedback arrives', async ({
  earshot,
  browser,
}) => {
  const shop = await hostPage(
    page(earshot, 'data-source="shop-12" data-lang="es" data-label="Opinar"'),
    earshot.url,
  );
  await allow(earshot, [shop.url]);
  const context = await browser.newContext({ viewport: { width: 390, height: 760 } });
  const visited = await context.newPage();
  const { complaints } = watch(visited);
  const told: string[] = [];
  await visited.exposeFunction('tell', (what: string) => told.push(what));
  await visited.addInitScript(() => {
    for (const what of ['open', 'sent', 'close', 'error']) {
      addEventListener(`earshot:${what}`, () => Reflect.get(globalThis, 'tell')(what));
    }
    // A library of the year 2009 on the page: everything has more properties than it should.
    Reflect.set(Array.prototype, 'each', () => undefined);
    Reflect.set(Object.prototype, 'extend', () => undefined);
  });
  await visited.goto(shop.url);
  const launcher = visited.getByRole('link', { name: 'Opinar' });
  await expect(launcher).toBeVisible();
  await launcher.focus();
  await visited.keyboard.press('Enter');
  const dialog = visited.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText('¿Qué le ha parecido?');
  await expect(dialog.getByRole('radio').first()).toBeFocused();
  // Its look is its own: sixteen pixels to the letter, and the shop's colour.
  await expect(dialog.getByLabel('Su nombre')).toHaveCSS('font-size', '16px');
  const send = dialog.locator('button[type=submit]');
  await expect(send).toHaveCSS('background-color', 'rgb(194, 24, 91)');
  await send.click();
  await expect(dialog.getByText(/Elija una de las cinco caras/).last()).toBeVisible();
  const name = `Widget ${randomUUID().slice(0, 8)}`;
  await dialog.getByRole('radio').nth(4).check();
  await dialog.locator('[name=feedback]').fill('Muy buen pan y muy amable la gente');
  await dialog.getByLabel('Su nombre').fill(name);
  await send.click();
  await expect(dialog.getByText(/Muchas gracias/)).toBeVisible();
  await visited.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(launcher).toBeFocused();
  const { data } = await (await earshot.api('/feedback?limit=5')).json();
  expect(data[0]).toMatchObject({ customer_name: name, source: 'shop-12', rating: 5 });
  expect(told).toEqual(['open', 'sent', 'close']);
  expect(complaints).toEqual([]);
  await context.close();
  shop.close();
});

test('the form stands in its place where the page asks for it', async ({ earshot, browser }) => {
  const shop = await hostPage(
    page(earshot, 'data-mode="inline" data-theme="dark" data-color="#ffd400"'),
    earshot.url,
  );
  await allow(earshot, [shop.url]);
  const context = await browser.newContext({ viewport: { width: 320, height: 760 } });
  const visited = await context.newPage();
  await visited.goto(shop.url);
  const form = visited.locator('earshot-feedback');
  await expect(form.getByRole('heading')).toHaveText('How was it?');
  await expect(form.locator('.card')).toHaveCSS('color-scheme', 'dark');
  const { violations } = await new AxeBuilder({ page: visited })
    .include('earshot-feedback')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const wider = await visited.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBeLessThanOrEqual(0);
  await context.close();
  shop.close();
});

test('a site that is not allowed keeps a link to the form', async ({ earshot, browser }) => {
  const shop = await hostPage(page(earshot, 'data-source="shop-12"'), earshot.url);
  await allow(earshot, []);
  const context = await browser.newContext({ locale: 'en-GB' });
  const visited = await context.newPage();
  await visited.goto(shop.url);
  const opening = context.waitForEvent('page');
  await visited.getByRole('link', { name: 'Feedback' }).click();
  const opened = await opening;
  await expect(opened.getByRole('heading')).toHaveText('How was it?');
  await expect(opened.locator('[name=source]')).toHaveValue('shop-12');
  await context.close();
  shop.close();
});

test('the form alone stands in a frame of a site that is allowed', async ({ earshot, browser }) => {
  const frame = `<iframe title="Feedback" src="${earshot.url}/embed?source=shop-12&lang=fr"></iframe>`;
  const shop = await hostPage(`<!doctype html><title>A shop</title>${frame}`, earshot.url);
  await allow(earshot, [shop.url]);
  const context = await browser.newContext();
  const visited = await context.newPage();
  await visited.goto(shop.url);
  const inside = visited.frameLocator('iframe');
  await expect(inside.getByRole('heading')).toHaveText(/Qu’en avez.vous pensé/);
  await expect(inside.locator('nav')).toHaveCount(0);
  await allow(earshot, []);
  await visited.reload();
  await expect(inside.getByRole('heading')).toHaveCount(0);
  await context.close();
  shop.close();
});

test('the loader is small, and says what it is', async ({ earshot }) => {
  const answer = await fetch(`${earshot.url}/widget/v1.js`);
  const script = Buffer.from(await answer.arrayBuffer());
  expect(gzipSync(script).byteLength).toBeLessThan(5_000);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
  const { integrity } = await (await fetch(`${earshot.url}/widget/v1/integrity`)).json();
  expect(integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
});
