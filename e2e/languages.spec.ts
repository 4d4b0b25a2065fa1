import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { directionOf } from '#lib/core/i18n/direction-of.ts';
import { FORM_LOCALES, LOCALE_NAMES } from '#lib/core/i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

/** One language of each script, and the one with the longest words. */
const SCRIPTS = ['ar', 'de', 'el', 'he', 'hi', 'ja', 'ko', 'ru', 'th', 'zh-Hant'];

/** How much of the page, and of each text in it, does not fit where it stands. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth ? ['the page'] : [];
    const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (node) => node.checkVisibility() && getComputedStyle(node).position !== 'absolute',
    );
    const texts = shown.filter((node) => node.children.length === 0 && node.clientWidth > 8);
    const cut = texts.filter((node) => node.scrollWidth > node.clientWidth + 1);
    return [...wide, ...cut.map((node) => node.textContent ?? node.tagName)];
  });
}

for (const locale of FORM_LOCALES) {
  test(`the form fits a narrow phone in ${locale}`, async ({ earshot, browser }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 800 },
      locale,
      colorScheme: 'light',
    });
    const page = await context.newPage();
    // By the browser's own preference, as a customer comes.
    await page.goto(earshot.url);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
    expect(await overflowing(page)).toEqual([]);

    // One is at the side where reading begins.
    const boxes = await page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.getBoundingClientRect().x));
    const sorted = [...boxes].sort((left, right) => left - right);
    expect(boxes).toEqual(directionOf(locale) === 'rtl' ? sorted.reverse() : sorted);

    await expect(page.locator('[name=feedback]')).toHaveCSS('direction', directionOf(locale));

    const picker = page.locator('nav details');
    await picker.locator('summary').click();
    await expect(picker.getByRole('link')).toHaveCount(FORM_LOCALES.length);
    await expect(picker.locator('[aria-current]')).toHaveText(LOCALE_NAMES[locale]);
    expect(await overflowing(page)).toEqual([]);
    if (SCRIPTS.includes(locale)) {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html)}`)).toEqual(
        [],
      );
    }

    await page.goto(`${earshot.url}/thanks?l=${locale}&lang=${locale}`);
    await expect(page.locator('main [lang]').first()).toHaveAttribute('lang', locale);
    expect(await overflowing(page)).toEqual([]);
    await context.close();
  });
}

test('without JavaScript a customer changes the language and keeps the place', async ({
  earshot,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-HK' });
  const page = await context.newPage();
  await page.goto(`${earshot.url}/?source=shop-12`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  await page.locator('nav summary').click();
  await page.getByRole('link', { name: LOCALE_NAMES.ar }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(/source=shop-12/);
  await expect(page.getByRole('radio')).toHaveCount(5);
  await context.close();
});

test('the desk fits a narrow phone in German, whose words are long', async ({
  earshot,
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    locale: 'de-DE',
  });
  const page = await context.newPage();
  await new DeskPage(page).signIn(earshot.url);
  const pages = ['', 'trends', 'topics', 'feedback', 'reports', 'held', 'import', 'team', 'tokens'];
  for (const name of [...pages, 'analysis', 'settings']) {
    await page.goto(`${earshot.url}/admin/${name}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('main').first()).toBeVisible();
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider, name).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('the desk speaks its own languages alone', async ({ earshot, browser }) => {
  for (const [locale, spoken] of [
    ['de-AT', 'de'],
    ['ja', 'en'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${earshot.url}/login`);
    await expect(page.locator('html')).toHaveAttribute('lang', spoken);
    await context.close();
  }
});
