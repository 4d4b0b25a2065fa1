import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

test('a workflow is tried, run, moved and switched off; its report stands in the list', async ({
  earshot,
  page,
}) => {
  test.setTimeout(90_000);
  await new DeskPage(page).signIn(earshot.url);
  const reports = await page.context().newPage();
  await reports.goto(`${earshot.url}/admin/reports`);
  await expect(reports.locator('main h1')).toBeVisible();
  const before = await reports.locator('main [data-row]').count();

  await page.goto(`${earshot.url}/admin/workflows`);
  const main = page.locator('main');
  const daily = main.getByRole('region', { name: 'Daily analysis' });
  const history = main.getByRole('region', { name: 'History' });
  await daily.getByRole('button', { name: 'Dry run: Daily analysis' }).click();
  await expect(daily.getByRole('status')).toContainText('Nothing has been changed');
  await expect(daily.getByRole('status')).toContainText('Write the daily report');
  await daily.getByRole('button', { name: 'Close' }).click();
  const begun = () =>
    earshot
      .api('/workflows/runs?limit=100')
      .then(async (answer) => (await answer.json()).data.length);
  const runs = await begun();

  await daily.getByRole('button', { name: 'Run now: Daily analysis' }).dblclick();
  const newest = history.getByRole('listitem').filter({ hasText: 'Daily analysis' }).first();
  await expect(newest).toContainText('Completed', { timeout: 20_000 });
  expect(await begun()).toBe(runs + 1);
  await newest.locator('summary').click();
  await expect(newest.getByText('Choose the period')).toBeVisible();
  // The other page heard of it.
  await expect(reports.locator('main [data-row]')).toHaveCount(before + 1, { timeout: 10_000 });
  await newest.getByRole('link', { name: 'To the report' }).click();
  await expect(page).toHaveURL(/\/admin\/reports\//);
  await expect(main.locator('h1')).toBeVisible();

  await page.goto(`${earshot.url}/admin/workflows`);
  const weekly = main.getByRole('region', { name: 'Weekly report' });
  await weekly.getByLabel('Day of Weekly report').selectOption('Friday');
  await weekly.getByLabel('Time of Weekly report').fill('16:30');
  await weekly.getByRole('button', { name: 'Save' }).click();
  await expect(weekly.locator('time')).toContainText(/Fri/);
  await weekly.getByRole('switch').click();
  await expect(weekly).toContainText('Switched off');
  await page.reload();
  await expect(weekly.getByLabel('Time of Weekly report')).toHaveValue('16:30');
  await expect(weekly.getByRole('switch')).not.toBeChecked();
});

test('an unhappy customer is answered: taken on, copied, resolved, undone', async ({
  earshot,
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const give = async (customer_name: string, feedback: string, rating: number) => {
    const body = JSON.stringify({ customer_name, feedback, rating });
    return (await (await earshot.api('/feedback', { method: 'POST', body })).json()).id;
  };
  await give('Content Carl', 'Lovely cake', 5);
  const id = await give('Lucía', 'La entrega llegó tarde y el paquete estaba roto', 1);
  const draft = async () => (await (await earshot.api(`/responses/${id}`)).json()).draft?.language;
  await expect.poll(draft, { timeout: 15_000 }).toBe('es');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/responses`);
  const main = page.locator('main');
  await expect(main).not.toContainText('Content Carl');
  const row = main.getByRole('listitem').filter({ hasText: 'Lucía' }).first();
  await row.getByRole('button', { name: 'Take on' }).click();
  await expect(row).toContainText('In progress');
  await row.getByText('Plan and notes').click();
  await expect(row).toContainText('Hola, Lucía:');
  await row.getByRole('button', { name: 'Copy reply' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Sentimos mucho haberle fallado');
  await row.getByLabel('Notes for the team').fill('Called her');
  await row.getByRole('button', { name: 'Save notes' }).click();
  await expect(row.getByRole('button', { name: 'Save notes' })).toHaveCount(0);

  await row.getByRole('button', { name: 'Mark as resolved' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('In progress');
  await row.getByRole('link', { name: 'Lucía' }).click();
  const plan = main.getByRole('region', { name: 'Response plan' });
  await expect(plan.getByLabel('Notes for the team')).toHaveValue('Called her');

  await earshot.api(`/feedback/${id}`, { method: 'DELETE' });
  await page.goto(`${earshot.url}/admin/responses?state=all`);
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Responses');
  await expect(main).not.toContainText('Lucía');
});
