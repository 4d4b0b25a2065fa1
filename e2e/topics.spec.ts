import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';

const DAY_MS = 86_400_000;

test('a team renames, merges, pins and hides topics, and takes it back', async ({
  earshot,
  page,
}) => {
  const give = (customer_name: string, feedback: string, rating: number, daysAgo: number) =>
    earshot.api('/feedback', {
      method: 'POST',
      body: JSON.stringify({
        customer_name,
        feedback,
        rating,
        timestamp: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
      }),
    });
  for (let day = 1; day < 7; day += 1) {
    await give(`Zoltan ${day}`, 'Parking: awful', 1, day * 0.9);
    await give(`Ygritte ${day}`, 'Garage! Horrible', 2, day * 0.9);
    await give(`Xerxes ${day}`, 'Cake: lovely', 5, 7 + day);
  }
  await new DeskPage(page).signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/topics?range=7d`);
  const row = (name: string) => page.locator(`main [data-row="${name}"]`);
  await expect(row('parking')).toContainText('6');

  await row('garage').focus();
  await page.keyboard.press('m');
  await page.getByLabel('Topic to merge with').fill('parking');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(row('garage')).toHaveCount(0);
  await expect(row('parking')).toContainText('12');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row('garage')).toContainText('6');

  await row('parking').getByRole('button', { name: 'Actions for parking' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByLabel('New name').fill('Car park');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(row('Car park')).toBeVisible();
  await row('Car park').getByRole('link', { name: 'Car park' }).click();
  await expect(page).toHaveURL(/topic=Car/);
  await expect(page.locator('main')).toContainText('Parking: awful');

  await page.goto(`${earshot.url}/admin/topics?range=7d`);
  await row('garage').focus();
  await page.keyboard.press('h');
  await expect(row('garage')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reset garage' }).click();
  await expect(row('garage')).toBeVisible();

  await page.goto(`${earshot.url}/admin/trends?range=7d`);
  const why = page.getByRole('region', { name: 'Why did it move?' });
  await expect(why).toContainText('The average rating fell by');
  await expect(why.getByRole('link', { name: 'Car park' })).toBeVisible();
  await expect(why).toContainText('Everything else');
});
