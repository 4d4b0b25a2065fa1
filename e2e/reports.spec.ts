import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('a report is written, leads to its feedback, is checked again and deleted', async ({
  earshot,
  page,
}) => {
  const { total } = await (await earshot.api('/summary')).json();
  if (total > 0) {
    const body = { filter: { from: '1970-01-02T00:00:00Z' }, expected_count: total };
    await (await earshot.api('/deletions', { method: 'POST', body: JSON.stringify(body) })).text();
  }
  for (let index = 0; index < 14; index += 1) {
    const [feedback, rating] =
      index % 2 === 0 ? ['The delivery was late and cold', 1] : ['What a lovely warm cake', 5];
    const body = { customer_name: `Ada ${index}`, feedback, rating };
    await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(body) });
  }
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/reports`);
  await expect(page.getByText('No reports yet')).toBeVisible();
  await page.getByLabel('Period').selectOption('custom');
  const today = await page.evaluate(() => new Intl.DateTimeFormat('en-CA').format());
  await page.getByRole('button', { name: 'Write the report' }).click();
  await expect(page.getByText('Choose a first and a last day')).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill(today);
  await page.getByLabel('Until', { exact: true }).fill(today);
  await page.getByRole('button', { name: 'Write the report' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('14 pieces of feedback');
  await expect(page.getByText(/^Checked: \d+ figures/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const address = page.url();
  await page.getByRole('link', { name: '7', exact: true }).first().click();
  await expect(page).toHaveURL(/\/admin\/feedback\?/);
  await expect(page.locator('main [data-row]')).toHaveCount(7);

  await page.goto(address);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('Nothing has changed since')).toBeVisible();
  const { data } = await (await earshot.api('/feedback?limit=1')).json();
  await earshot.api(`/feedback/${data[0].id}`, { method: 'DELETE' });
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText('was 14, is 13', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Delete report' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete report' }).click();
  await expect(page.getByText('No reports yet')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('This report is gone')).toBeVisible();
});
