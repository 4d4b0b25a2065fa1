import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const csv = (rows: number, mark: string) =>
  `Name,Comment,Stars,Date\n${Array.from({ length: rows }, (_, index) => `Ada,${mark} piece ${index},${(index % 5) + 1},2024-03-01 10:00\n`).join('')}Eve,${mark} without a rating,,\n`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('a file is checked, imported, left alone and found done', async ({ earshot, page }) => {
  const name = `${Date.now()}.csv`;
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/feedback`);
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();

  await page.getByLabel('Choose a file').setInputFiles(file(name, csv(3_000, name)));
  await expect(page.getByRole('row', { name: /Feedback Comment/ })).toContainText('piece 0');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await expect(page.getByRole('button', { name: 'Import 3,000 rows' })).toBeEnabled();
  const runs = page.getByRole('listitem').filter({ hasText: name });
  await expect(runs).toContainText(
    '3,000 rows would be new, 0 are already here, 1 would be refused',
  );

  await page.getByRole('button', { name: 'Import 3,000 rows' }).click();
  await expect(runs).toHaveCount(2);
  await page.goto(`${earshot.url}/admin`);
  await page.goto(`${earshot.url}/admin/import`);
  await expect(runs.first()).toContainText('Imported');
  await expect(runs.first()).toContainText('3,000 rows new, 0 already here, 1 refused.');
  await expect(runs.first()).toContainText('ada ·');

  await runs.first().getByRole('button', { name: 'Why 1 row was refused' }).click();
  await expect(runs.first().getByRole('row', { name: /3001/ })).toContainText('Rating: is missing');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    runs.first().getByRole('button', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${name}-refused.csv`);
});

test('an import goes on without its page, and can be stopped', async ({ earshot, page }) => {
  const name = `${Date.now()}.csv`;
  const answer = await earshot.api(`/imports?file_name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: csv(60_000, name),
  });
  expect(answer.status).toBe(202);
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/import`);
  const run = page.getByRole('listitem').filter({ hasText: name });
  await expect(run.getByRole('progressbar', { name: `Progress of ${name}` })).toBeVisible();
  await run.getByRole('button', { name: 'Stop' }).click();
  await expect(run).toContainText('Stopped');
  await expect(run.getByRole('progressbar')).toHaveCount(0);
});

test('a file without the needed columns is refused in words', async ({ earshot, page }) => {
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/import`);
  await page.getByLabel('Choose a file').setInputFiles(file('shoes.csv', 'a,b\n1,2\n'));
  await expect(page.getByText('There must be a column')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check the file' })).toBeDisabled();
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByLabel('Choose a file')).toBeAttached();
});

test('who may only look does not import', async ({ earshot }) => {
  const read = JSON.stringify({ name: 'reader', scopes: ['feedback:read'] });
  const made = await earshot.api('/tokens', { method: 'POST', body: read });
  const { token } = await made.json();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/csv' };
  const body = csv(1, 'never');
  const url = `${earshot.url}/api/v1/imports`;
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(403);
  expect((await fetch(url, { headers })).status).toBe(403);
});
