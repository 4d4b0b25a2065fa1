import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { ADMIN, EarshotProcess } from '#e2e/earshot-process.ts';
import { buildIfMissing } from './build-if-missing.ts';
import { findChromium } from './test/find-chromium.ts';

/** `npm run screenshots`: takes the pictures of the README anew, from a real desk with demo data. */
const FOLDER = 'docs/images';
const WIDE = { width: 1440, height: 900 };

async function shoot(
  browser: Browser,
  name: string,
  options: BrowserContextOptions,
  show: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
  const page = await context.newPage();
  await show(page);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
}

async function openDesk(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/login?callbackUrl=/admin`);
  await page.locator('[name=email]').fill(ADMIN.email);
  await page.locator('[name=password]').fill(ADMIN.password);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL('**/admin');
  await sleep(8_000);
}

buildIfMissing();
mkdirSync(FOLDER, { recursive: true });
const earshot = await EarshotProcess.start();
await earshot.api('/demo', { method: 'POST', body: JSON.stringify({ per_minute: 12 }) });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-background-networking'],
});

await shoot(browser, 'form', { viewport: { width: 480, height: 760 } }, async (page) => {
  await page.goto(`${earshot.url}/?lang=es`);
  await page.getByRole('radio').nth(3).check();
  await page
    .locator('[name=feedback]')
    .fill('La sopa, buenísima. Lo único: tardaron media hora en traerla.');
  await page.locator('[name=customer_name]').fill('Lucía');
  await sleep(500);
});
for (const colorScheme of ['light', 'dark'] as const) {
  await shoot(browser, `desk-${colorScheme}`, { viewport: WIDE, colorScheme }, (page) =>
    openDesk(page, earshot.url),
  );
}
await browser.close();
await earshot.dispose();
