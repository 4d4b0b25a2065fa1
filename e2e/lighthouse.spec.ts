import { findChromium } from '#scripts/test/find-chromium.ts';
import { auditPage } from './audit-page.ts';
import { expect, test } from './fixtures.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'performance', 'seo'];

/** Neighbours on the machine only ever make a page slower: the best of so many counts. */
const TRIES = 3;
const SLOWEST_PAINT_MS = 1_500;

test('Lighthouse finds the form fast, accessible, clean and easy to find', async ({ earshot }) => {
  test.setTimeout(240_000);
  const audits = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const audit = await auditPage(earshot.url, findChromium());
    audits.push(audit);
    if (audit.largestPaint < SLOWEST_PAINT_MS) break;
  }
  const best = audits.sort((one, two) => one.largestPaint - two.largestPaint)[0];
  const shown = JSON.stringify(best);
  for (const category of CATEGORIES) {
    expect(best?.scores[category] ?? 0, `${category} of ${shown}`).toBeGreaterThanOrEqual(95);
  }
  expect(best?.largestPaint, shown).toBeLessThan(SLOWEST_PAINT_MS);
  expect(best?.shift, shown).toBeLessThan(0.05);
});
