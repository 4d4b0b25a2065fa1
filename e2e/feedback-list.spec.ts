import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { FeedbackPage } from './pages/feedback-page.ts';

/** A shop of its own for each test, so that tests do not see each other's feedback. */
const newShop = () => `shop ${randomUUID().slice(0, 8)}`;

async function give(earshot: EarshotProcess, source: string, more: object = {}): Promise<string> {
  const piece = { customer_name: 'Ada', feedback: 'Lovely soup', rating: 5, source, ...more };
  const answer = await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(piece) });
  return (await answer.json()).id;
}

async function giveMany(earshot: EarshotProcess, source: string, many: number): Promise<void> {
  for (let number = 1; number <= many; number += 1) {
    await give(earshot, source, {
      feedback: `Piece ${number}.`,
      customer_name: `Customer ${number}`,
    });
  }
}

const total = async (earshot: EarshotProcess): Promise<number> =>
  (await (await earshot.api('/summary')).json()).total;

async function newPage(browser: { newContext(): Promise<{ newPage(): Promise<Page> }> }) {
  return new FeedbackPage(await (await browser.newContext()).newPage());
}

test('a search stands in the address, marks what it found and is a link', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  await give(earshot, shop, {
    feedback: 'El ENVÍO llegó tarde <img src=x onerror=alert(1)> en el café',
  });
  await give(earshot, shop, { feedback: 'Lovely soup' });
  const list = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, `?source=${shop}`);
  await page.keyboard.press('/');
  await expect(list.search).toBeFocused();
  await page.keyboard.type('envio img');
  await expect(page).toHaveURL(/search=envio\+img/);
  await expect(list.row('llegó')).toBeVisible();
  await expect(list.row('Lovely soup')).toHaveCount(0);
  // Typing went on in the same box, and what was typed and written stayed text.
  await expect(list.search).toBeFocused();
  await expect(page.locator('mark')).toHaveText(['ENVÍO', 'img']);
  await expect(page.locator('[data-row] img')).toHaveCount(0);
  await page.reload();
  await expect(list.search).toHaveValue('envio img');
  await expect(page.locator('mark')).toHaveText(['ENVÍO', 'img']);
  await list.search.fill('');
  await expect(list.row('Lovely soup')).toBeVisible();
  await page.context().close();
});

test('rows are chosen by key, by click and by range; a deletion can be undone', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  await giveMany(earshot, shop, 6);
  const before = await total(earshot);
  const list = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, `?source=${shop}`);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText('1 selected')).toBeVisible();
  await list.box('Piece 3.').click({ modifiers: ['Shift'] });
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Select all shown')).toBeVisible();

  await list.box('Piece 2.').check();
  await list.box('Piece 4.').check();
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: 'Export' }).last().click();
  const csv = await readFile((await (await download).path()) ?? '', 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain('Piece 4.');

  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toContainText('Delete 2 pieces of feedback?');
  await list.confirm('Delete 2 pieces');
  await expect(list.row('Piece')).toHaveCount(4);
  expect(await total(earshot)).toBe(before);
  await list.button('Undo').click();
  await expect(list.row('Piece')).toHaveCount(6);

  // Who leaves before the message has gone meant it.
  await list.row('Piece 1.').focus();
  await page.keyboard.press('Delete');
  await list.confirm('Delete');
  await expect(list.row('Piece')).toHaveCount(5);
  await page.goto('about:blank');
  await expect.poll(() => total(earshot)).toBe(before - 1);
  await page.context().close();
});

test('all that match are counted, deleted and gone from every figure', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  await giveMany(earshot, shop, 33);
  const before = await total(earshot);
  const list = await newPage(browser);
  const other = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, `?source=${shop}&period=day`);
  await other.open(earshot.url, `?source=${shop}`);
  await expect(other.row('Piece')).toHaveCount(30);
  await page.getByRole('checkbox', { name: 'Select all shown' }).check();
  await list.button('Select all that match').click();
  await expect(page.getByText('33 selected')).toBeVisible();
  // What comes after the count is not meant, and not deleted.
  await give(earshot, shop, { feedback: 'Too late to be counted' });
  await list.button('Delete').click();
  await expect(page.getByRole('alertdialog')).toContainText('Delete 33 pieces of feedback?');
  await list.confirm('Delete 33 pieces');
  await expect(list.row('Too late to be counted')).toBeVisible();
  await expect(list.row('Piece')).toHaveCount(0);
  await expect(other.row('Piece')).toHaveCount(0);
  expect(await total(earshot)).toBe(before - 32);
  await page.context().close();
  await other.page.context().close();
});

test('what comes, changes and goes meanwhile shows without moving what is read', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  const first = await give(earshot, shop, { feedback: 'First of all' });
  const second = await give(earshot, shop, { feedback: 'Second of all' });
  const list = await newPage(browser);
  await list.open(earshot.url, `?source=${shop}&rating=5`);
  await give(earshot, shop, { feedback: 'Does not match', rating: 1 });
  await give(earshot, shop, { feedback: 'Third of all' });
  await give(earshot, shop, { feedback: 'Fourth of all' });
  await expect(list.button('2 new')).toBeVisible();
  await expect(list.row('of all')).toHaveCount(2);
  await earshot.api(`/feedback/${first}`, {
    method: 'PATCH',
    body: '{"feedback":"First, mended"}',
  });
  await expect(list.row('First, mended')).toBeVisible();
  await earshot.api(`/feedback/${second}`, { method: 'DELETE' });
  await expect(list.row('Second of all')).toHaveCount(0);
  await list.button('2 new').click();
  await expect(list.row('of all')).toHaveText([/Fourth/, /Third/]);
  await expect(list.button(/new$/)).toHaveCount(0);
  await expect(list.row('Does not match')).toHaveCount(0);
  await list.page.context().close();
});

test('a piece opens with everything known, leads to its neighbours and its customer', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  const name = `Zoë ${randomUUID().slice(0, 8)}`;
  const metadata = { order: 'A-1209' };
  const oldest = await give(earshot, shop, { customer_name: name, feedback: 'Oldest', metadata });
  await give(earshot, shop, { feedback: 'Middle', rating: 1 });
  await give(earshot, shop, { customer_name: name, feedback: 'Newest' });
  const list = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, `?source=${shop}&rating=5`);
  await list.row('Newest').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/feedback\/[0-9a-f-]{36}\?/);
  await expect(page.getByRole('article')).toContainText('Newest');
  // The filter leaves the middle one out.
  await page.keyboard.press('j');
  const piece = page.getByRole('article');
  await expect(piece).toContainText('Oldest');
  await expect(page).toHaveURL(new RegExp(oldest));
  await expect(piece).toContainText(oldest);
  await expect(piece).toContainText('A-1209');
  await expect(piece).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} UTC/);
  await earshot.api(`/feedback/${oldest}`, { method: 'PATCH', body: '{"feedback":"Mended"}' });
  await expect(piece).toContainText('Mended');
  await piece.getByRole('link', { name: 'All 2 from this customer' }).click();
  await expect(list.row(name)).toHaveCount(2);
  await page.goto(`${earshot.url}/admin/feedback/${randomUUID()}`);
  await expect(page.getByText('This feedback is gone')).toBeVisible();
  await page.context().close();
});

test('a customer is erased after everything of theirs was counted', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  const name = `Forget ${randomUUID().slice(0, 8)}`;
  await give(earshot, shop, { customer_name: name });
  await give(earshot, shop, { customer_name: name });
  await give(earshot, shop, { feedback: 'Stays' });
  // What fills in the field that nobody sees is kept aside.
  const form = { token: '', website: 'https://spam.example' };
  const held = { customer_name: name, feedback: 'Held', rating: 3, form };
  await fetch(`${earshot.url}/api/v1/feedback`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(held),
  });
  const before = await total(earshot);
  const list = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, `?source=${shop}`);
  await list
    .row(name)
    .first()
    .getByRole('button', { name: /^Actions/ })
    .click();
  await page.getByRole('menuitem', { name: 'Erase this customer' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('2 pieces of feedback');
  await expect(question).toContainText('1 piece kept aside');
  await question.getByRole('button', { name: 'Erase 3 pieces' }).click();
  await expect(page.getByText('3 pieces erased for good', { exact: true })).toBeVisible();
  await expect(list.row(name)).toHaveCount(0);
  await expect(list.row('Stays')).toBeVisible();
  expect(await total(earshot)).toBe(before - 2);
  const left = await (await earshot.api('/held')).text();
  expect(left).not.toContain(name);
  await page.context().close();
});

test('a view is saved for the team, stays relative, and is renamed and deleted', async ({
  earshot,
  browser,
}) => {
  const name = `View ${randomUUID().slice(0, 8)}`;
  const list = await newPage(browser);
  const { page } = list;
  await list.open(earshot.url, '?sentiment=negative');
  await page.getByRole('combobox', { name: 'Period' }).selectOption('week');
  await expect(page).toHaveURL(/sentiment=negative&period=week/);
  await list.button('Save view').click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');

  const colleague = await newPage(browser);
  await colleague.open(earshot.url);
  await colleague.page.getByRole('link', { name }).click();
  await expect(colleague.page).toHaveURL(/\?sentiment=negative&period=week$/);
  await colleague.page.context().close();

  await list.button(`Actions for the view ${name}`).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(`${name} again`);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: `${name} again` })).toBeVisible();
  await list.button(`Actions for the view ${name} again`).click();
  await page.getByRole('menuitem', { name: 'Delete view' }).click();
  await list.confirm('Delete view');
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await page.context().close();
});

test('a viewer reads and exports, and is offered nothing that changes', async ({
  earshot,
  browser,
}) => {
  const shop = newShop();
  const id = await give(earshot, shop);
  const invitation = await earshot.api('/invitations', {
    method: 'POST',
    body: '{"role":"viewer"}',
  });
  const { url } = await invitation.json();
  const viewer = { email: `${randomUUID()}@example.com`, password: 'a long enough password' };
  const list = await newPage(browser);
  const { page } = list;
  await page.goto(url);
  await page.locator('[name=name]').fill('Vi');
  await page.locator('[name=email]').fill(viewer.email);
  await page.locator('[name=password]').fill(viewer.password);
  await page.locator('main button[type=submit]').click();
  await page.waitForURL('**/login**');
  await list.open(earshot.url, `?source=${shop}`, viewer);
  await list.box('Lovely soup').check();
  await expect(page.getByText('1 selected')).toBeVisible();
  await expect(list.button('Delete')).toHaveCount(0);
  await expect(list.button('Save view')).toHaveCount(0);
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await list
    .row('Lovely soup')
    .getByRole('button', { name: /^Actions/ })
    .click();
  await expect(page.getByRole('menuitem')).toHaveText([/^Open/]);
  await page.getByRole('menuitem').click();
  const piece = page.getByRole('article');
  await expect(piece.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await expect(piece.getByRole('button', { name: /edit|delete|erase/i })).toHaveCount(0);
  const refused = await page.evaluate(
    async (ids) => {
      const init = (body: object) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answers = await Promise.all([
        fetch('/api/v1/deletions', init({ ids })),
        fetch('/api/v1/erasures', init({ customer_name: 'Ada' })),
        fetch('/api/v1/views', init({ name: 'x', query: { rating: '1' } })),
      ]);
      return answers.map(({ status }) => status);
    },
    [id],
  );
  expect(refused).toEqual([403, 403, 403]);
  await page.context().close();
});
