import { randomUUID } from 'node:crypto';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { hostPage } from './host-page.ts';
import { DeskPage } from './pages/desk-page.ts';
import { FormPage } from './pages/form-page.ts';

const EMAIL = 'grace.hopper@example.com';

const set = (earshot: EarshotProcess, settings: object) =>
  earshot.api('/settings', { method: 'PATCH', body: JSON.stringify(settings) });

test.beforeEach(({ earshot }) => set(earshot, { follow_up: true, follow_up_days: 30 }));
test.afterEach(({ earshot }) => set(earshot, { follow_up: null, follow_up_days: null }));

const piece = () => ({
  rating: 2 as const,
  feedback: 'The lift was out of order again.',
  name: `Grace ${randomUUID().slice(0, 8)}`,
});

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`a customer asks for an answer, and takes the contact back: ${mode}`, async ({
    earshot,
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const form = new FormPage(page);
    await form.open(earshot.url);
    await form.fill(piece());
    await page.getByText('Would you like an answer?').click();
    await page.getByLabel('E-mail or phone number').fill(EMAIL);
    const box = page.getByRole('checkbox', { name: /you may contact me/ });
    await expect(box).not.toBeChecked();
    await page.waitForTimeout(1_100);

    await form.send();
    await expect(page.locator('#consent-error')).toContainText('tick the box');
    await expect(page.getByLabel('E-mail or phone number')).toHaveValue(EMAIL);
    await box.check();
    await page.waitForTimeout(1_100);
    await form.send();
    await form.expectThanks(/Thank you/, 'en');

    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Erase them' }).click(),
    ]);
    const id = /contact\/([0-9a-f-]{36})/.exec(opened.url())?.[1];
    const read = async () => (await earshot.api(`/feedback/${id}/follow-up`)).json();
    expect(await read()).toMatchObject({ contact: { email: EMAIL } });
    await opened.getByRole('button', { name: 'Erase now' }).click();
    await expect(opened.getByRole('heading', { name: /are erased/ })).toBeVisible();
    expect(await read()).toMatchObject({ contact: null, erased_by: 'customer' });
    await context.close();
  });
}

test('a reload keeps the contact that was typed, and not the tick', async ({ earshot, page }) => {
  await page.goto(earshot.url);
  await page.getByText('Would you like an answer?').click();
  await page.locator('[name=contact]').fill('+34 612 345 678');
  await page.locator('[name=consent]').check();
  await page.reload();
  await expect(page.locator('[name=contact]')).toHaveValue('+34 612 345 678');
  await expect(page.locator('[name=consent]')).not.toBeChecked();
});

test('what waited for the network goes without a contact that is no longer asked for', async ({
  earshot,
  page,
}) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await page.getByText('Would you like an answer?').click();
  await page.locator('[name=contact]').fill(EMAIL);
  await page.locator('[name=consent]').check();
  await page.context().setOffline(true);
  await form.send();
  await expect(page.getByText('Your words are safe')).toBeVisible();
  await set(earshot, { follow_up: null });
  await page.context().setOffline(false);
  await form.expectThanks(/Thank you/, 'en');
  const query = `customer_name=${encodeURIComponent(one.name)}`;
  expect(await (await earshot.api(`/erasures?${query}`)).json()).toMatchObject({
    feedback: 1,
    contacts: 0,
  });
});

test('the widget asks for it too, and leads to our page', async ({ earshot, page }) => {
  const host = await hostPage(
    `<!doctype html><body><script src="${earshot.url}/widget/v1.js" data-mode="inline"></script>`,
    earshot.url,
  );
  await set(earshot, { allowed_origins: [host.url] });
  await page.goto(host.url);
  await page.getByRole('radio').first().check();
  await page.getByLabel('What would you like to tell us?').fill('Too loud at the counter.');
  await page.getByLabel('Your name').fill('Ada');
  await page.getByText('Would you like an answer?').click();
  await page.getByLabel('E-mail or phone number').fill('+34 612 345 678');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Send feedback' }).click();
  const link = page.getByRole('link', { name: 'Erase them' });
  await expect(link).toHaveAttribute('href', new RegExp(`^${earshot.url}/contact/.+\\?lang=en$`));
  await set(earshot, { allowed_origins: null });
  host.close();
});

test('the desk shows it to who asks, answers by mail, marks and erases', async ({
  earshot,
  page,
}) => {
  const follow_up = { email: EMAIL, consent: true };
  const body = { customer_name: 'Grace', feedback: 'Please write & call', rating: 4, follow_up };
  const given = await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(body) });
  const { id } = await given.json();
  await new DeskPage(page).signIn(earshot.url);

  await page.goto(`${earshot.url}/admin/responses`);
  const main = page.locator('main');
  await main
    .getByRole('region', { name: 'Asked for an answer' })
    .getByText('Grace')
    .first()
    .click();
  await page.waitForURL(/\/admin\/feedback\//);

  await page.goto(`${earshot.url}/admin/feedback/${id}`);
  expect(await page.content()).not.toContain('grace.hopper');
  await main.getByRole('button', { name: 'Show the contact' }).click();
  await expect(main.getByText(EMAIL)).toBeVisible();
  const mail = main.getByRole('link', { name: 'Write an e-mail' });
  const href = new URL((await mail.getAttribute('href')) ?? '');
  expect(href.searchParams.get('body')).toContain('> Please write & call');

  await main.getByRole('button', { name: 'Mark as answered' }).click();
  await expect(main.getByText('Answered', { exact: true })).toBeVisible();
  await main.getByRole('button', { name: 'Erase the contact' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Erase the contact' }).click();
  await expect(main.getByText(/The team erased the contact/)).toBeVisible();
  await expect(main.getByText(EMAIL)).toHaveCount(0);
});
