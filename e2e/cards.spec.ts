import { FORM_LOCALES } from '#lib/core/i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { readQr } from './read-qr.ts';

const settings = (body: object): RequestInit => ({ method: 'PATCH', body: JSON.stringify(body) });

test.afterEach(async ({ earshot }) => {
  await earshot.api('/settings', settings({ brand_color: null, shop_name: null }));
});

test('a card is read by a camera, whatever the colour and the paper', async ({
  earshot,
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 1200 } });
  for (const [color, query] of [
    ['#ffd400', 'source=shop-12&paper=a6&lang=ja'],
    ['#0b0b0b', 'source=Caf%C3%A9%201&paper=a5'],
    ['#c2185b', 'source=shop-12&sheet=1'],
  ]) {
    await earshot.api('/settings', settings({ brand_color: color, shop_name: 'Bäckerei' }));
    await page.goto(`${earshot.url}/card?${query}`);
    const place = new URLSearchParams(query).get('source') ?? '';
    const cards = page.locator('main > svg:not(.marks)');
    await expect(cards).toHaveCount(query?.includes('sheet') ? 4 : 1);
    const read = await readQr(browser, await cards.last().screenshot());
    expect(read).toBe(`${earshot.url}/s/${encodeURIComponent(place)}`);
  }
  const drawing = await fetch(`${earshot.url}/qr.svg?source=shop-12`);
  await page.setContent(await drawing.text());
  expect(await readQr(browser, await page.screenshot())).toBe(`${earshot.url}/s/shop-12`);
  await page.close();
});

test('a card is one page of its paper, and its words stay on it in every language', async ({
  earshot,
  browser,
}) => {
  await earshot.api('/settings', settings({ shop_name: 'Die längste Bäckerei am Marktplatz' }));
  const page = await browser.newPage();
  for (const locale of FORM_LOCALES) {
    await page.goto(`${earshot.url}/card?source=shop-12&lang=${locale}`);
    const boxes = await page.locator('main text').evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y, width, height } = Object.getPrototypeOf(text).getBBox.call(text);
        return { text: text.textContent, left: x, right: x + width, top: y, bottom: y + height };
      }),
    );
    expect(boxes.length, locale).toBeGreaterThan(3);
    for (const [index, { text, left, right, top, bottom }] of boxes.entries()) {
      expect(left, `${locale} ${text}`).toBeGreaterThan(5);
      expect(right, `${locale} ${text}`).toBeLessThan(100);
      expect(bottom, `${locale} ${text}`).toBeLessThan(146);
      // The faces begin at 57.
      if (top < 57) expect(bottom, `${locale} ${index} ${text}`).toBeLessThan(58);
    }
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width) / 72).toBeCloseTo(105 / 25.4, 1);
  expect(Number(height) / 72).toBeCloseTo(148 / 25.4, 1);
  await page.close();
});

test('the drawing that is taken along needs nothing and runs nothing', async ({ earshot }) => {
  const answer = await fetch(`${earshot.url}/card.svg?source=shop-12&lang=ar&paper=a5`);
  expect(answer.headers.get('content-type')).toContain('image/svg+xml');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const drawing = await answer.text();
  expect(drawing).toContain('width="148mm" height="210mm"');
  expect(drawing).not.toMatch(/<script|<style|href="http|url\(/);
});
