import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const FILLER = 'room door table window street bus lamp floor chair cup phone box paper'.split(' ');

/** Customers who say 'zibbel' when they are pleased and 'skavik' when they are not. */
function customers(size: number): string {
  const rows = Array.from({ length: size }, (_, index) => {
    const some = [0, 1, 2, 3, 4].map((step) => FILLER[(index * (step + 3) + step * 5) % 13]);
    const pleased = index % 2 === 0;
    return JSON.stringify({
      customer_name: 'Ada',
      feedback: `the ${some.join(' ')} ${pleased ? 'zibbel' : 'skavik'} ${index}`,
      rating: pleased ? 5 : 1,
    });
  });
  return rows.join('\n');
}

test('the team lets it learn, judges history anew, and takes it back', async ({
  earshot,
  browser,
  page,
}) => {
  const imported = await earshot.api('/import', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: customers(400),
  });
  expect(imported.status).toBe(200);
  await imported.text();
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/analysis`);
  const learning = page.getByRole('region', { name: 'Learning from your ratings' });
  const history = page.getByRole('region', { name: 'History' });

  await expect(learning).toContainText('Nothing has been learnt yet');
  await learning.getByRole('button', { name: 'Learn now' }).press('Enter');
  await expect(learning).toContainText('In use', { timeout: 30_000 });
  await expect(learning.getByRole('row', { name: /^Praise and complaint/ })).toBeVisible();
  const engine = page.getByRole('region', { name: 'Engine' });
  await expect(engine).toContainText('+site-');

  // Its table has the longest words of the desk.
  const phone = await (
    await browser.newContext({ viewport: { width: 320, height: 800 }, locale: 'de-DE' })
  ).newPage();
  await new DeskPage(phone).signIn(earshot.url);
  await phone.goto(`${earshot.url}/admin/analysis`);
  await expect(phone.getByRole('row', { name: /^Lob/ })).toBeVisible();
  expect(
    await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  await phone.context().close();

  await history.getByRole('button', { name: 'Judge history anew' }).press('Enter');
  await expect(history).toContainText('Done', { timeout: 30_000 });
  // All of them: what other tests gave as well.
  await expect(history).toContainText(/(4\d\d) of \1 looked at, \1 judged anew/);
  const list = await earshot.api('/feedback?search=zibbel&limit=100');
  const { data }: { data: { sentiment: string }[] } = await list.json();
  const positive = data.filter(({ sentiment }) => sentiment === 'positive').length;
  expect(positive).toBeGreaterThan(80);

  await learning.getByRole('checkbox').press('Space');
  await expect(engine).not.toContainText('+site-');
  await expect(learning).toContainText('Not used');
  await learning.getByRole('checkbox').press('Space');
  await expect(engine).toContainText('+site-');

  await learning.getByRole('button', { name: 'Forget' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Forget' }).press('Enter');
  await expect(learning).toContainText('Nothing has been learnt yet');
});
