import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const bad = (source: string) => ({
  method: 'POST',
  body: JSON.stringify({
    customer_name: 'Ada',
    feedback: 'Cold soup, rude staff',
    rating: 1,
    source,
  }),
});

test('one star is told of on an open desk, taken up and over', async ({ earshot, page }) => {
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);
  const navigation = page.getByRole('navigation', { name: 'Desk' });
  await earshot.api('/feedback', bad('till'));
  const toast = page.getByRole('status').or(page.getByRole('listitem'));
  await expect(toast.filter({ hasText: 'Low rating.' }).first()).toBeVisible({ timeout: 2_000 });
  await expect(navigation.getByText('1 open alert')).toBeAttached();
  const main = page.getByRole('main');
  await expect(main.getByRole('region', { name: 'Open alerts' })).toContainText('A rating of 1');

  await page.getByRole('button', { name: 'Look' }).click();
  await page.waitForURL('**/admin/alerts');
  const open = main.getByRole('region', { name: 'Open', exact: true });
  await expect(open.getByRole('link', { name: 'The feedback behind it' })).toBeVisible();
  await open.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(open).toContainText('All quiet');
  const over = main.getByRole('region', { name: 'Over' });
  await expect(over).toContainText('Acknowledged');
  await expect(navigation.getByText('1 open alert')).not.toBeAttached();
  await over.getByRole('link', { name: 'The feedback behind it' }).first().click();
  await expect(main.getByText('Cold soup, rude staff').first()).toBeVisible();
});

test('a rule is changed, tried, added and deleted; quiet hours are kept', async ({
  earshot,
  page,
}) => {
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/alerts`);
  const rules = page.getByRole('main').getByRole('region', { name: 'Rules' });
  const rows = rules.locator('li');
  const first = rows.filter({ hasText: 'A single low rating' }).first();
  await first.getByRole('button', { name: 'Change' }).click();
  await first.getByLabel('Ratings up to (stars)').fill('2');
  await first.getByRole('button', { name: 'Try it' }).click();
  await expect(first.getByText(/would have raised/)).toBeVisible();
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Rule saved').first()).toBeVisible();

  await rules.getByRole('combobox', { name: 'Kind' }).selectOption('silence');
  await rules.getByRole('button', { name: 'Add a rule' }).click();
  await expect(rows).toHaveCount(5);
  await rows.last().getByRole('button', { name: 'Change' }).click();
  await rows.last().getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(rows).toHaveCount(4);

  const quiet = page.getByRole('main').getByRole('region', { name: 'Quiet hours' });
  await quiet.getByRole('checkbox', { name: 'Monday' }).check();
  await quiet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Quiet hours saved').first()).toBeVisible();
  await page.reload();
  await expect(quiet.getByRole('checkbox', { name: 'Monday' })).toBeChecked();
  await expect(first.getByRole('checkbox', { name: 'On' })).toBeChecked();
  const answer = await earshot.api('/alert-rules');
  expect((await answer.json()).data[0].params.threshold).toBe(2);
});
