import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const PUBLIC = [
  '/',
  '/?lang=es',
  '/es',
  '/?lang=fr',
  '/thanks?l=ar',
  '/login',
  '/setup?token=none',
  '/x',
  '/docs',
  '/kiosk',
];
const DESK = [
  '/admin',
  '/admin/feedback',
  '/admin/feedback?rating=4',
  '/admin/feedback?search=cake',
  '/admin/trends',
  '/admin/topics',
  '/admin/alerts',
  '/admin/reports',
  '/admin/responses',
  '/admin/workflows',
  '/admin/assistant',
  '/admin/held',
  '/admin/import',
  '/admin/team',
  '/admin/analysis',
  '/admin/settings',
  '/admin/collect',
  '/admin/kiosks',
  '/admin/connect',
  '/admin/channels',
  '/admin/audit',
  '/admin/audit?via=rest&outcome=done',
];

/** Watches a page for everything a page of ours must never do. */
function watch(page: Page, origin: string): string[] {
  const wrongs: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:'].includes(url.protocol)) return;
    if (url.host !== new URL(origin).host) wrongs.push(`left for ${url.host}`);
  });
  page.on('pageerror', (error) => wrongs.push(error.message));
  page.on('console', (message) => {
    const missing = message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !missing) wrongs.push(message.text());
  });
  return wrongs;
}

async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html)}`);
  expect.soft(found, page.url()).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(wider, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`every page is clean: ${colorScheme}, ${width} pixels`, async ({ earshot, browser }) => {
      test.setTimeout(180_000);
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const wrongs = watch(page, earshot.url);
      for (const [index, feedback] of [
        'Lovely cake',
        'Awful, cold soup',
        'خدمة ممتازة',
      ].entries()) {
        const body = { customer_name: 'Ada', feedback, rating: index + 2 };
        await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(body) });
      }
      for (const path of PUBLIC) {
        await page.goto(`${earshot.url}${path}`);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
      await new DeskPage(page).signIn(earshot.url);
      const view = { name: `View ${colorScheme} ${width}`, query: { rating: '4' } };
      await earshot.api('/views', { method: 'POST', body: JSON.stringify(view) });
      const { data } = await (await earshot.api('/feedback?limit=1')).json();
      for (const path of [...DESK, `/admin/feedback/${data[0].id}`]) {
        await page.goto(`${earshot.url}${path}`);
        await page.waitForLoadState('networkidle').catch(() => {});
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
      expect(wrongs).toEqual([]);
      await context.close();
    });
  }
}

test('a strict Content-Security-Policy holds on every page', async ({ earshot }) => {
  for (const path of [...PUBLIC, '/admin', '/api/v1/metrics', '/api/health/live']) {
    const answer = await fetch(`${earshot.url}${path}`, { redirect: 'manual' });
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy, path).toMatch(/default-src '(self|none)'/);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(answer.headers.get('x-powered-by'), path).toBeNull();
  }
});
