import { randomUUID } from 'node:crypto';
import type { EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { DeskPage } from './pages/desk-page.ts';
import { FormPage, type Piece } from './pages/form-page.ts';

const piece = (): Piece => ({
  rating: 4,
  feedback: 'The soup was wonderful, the wait was long.',
  name: `Ada ${randomUUID().slice(0, 8)}`,
});

async function stored(earshot: EarshotProcess, name: string): Promise<number> {
  const { data } = await (await earshot.api('/feedback?limit=100')).json();
  return data.filter((one: { customer_name: string }) => one.customer_name === name).length;
}

for (const javaScriptEnabled of [true, false]) {
  const mode = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';

  test(`errors stand at the field and keep the text: ${mode}`, async ({ earshot, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'fr-FR' });
    const form = new FormPage(await context.newPage());
    await form.open(earshot.url);
    await form.page.locator('[name=feedback]').fill('La soupe était délicieuse');
    await form.page.waitForTimeout(1_100);
    await form.page.locator('form').evaluate((node: HTMLFormElement) => {
      node.noValidate = true;
    });
    await form.send();
    const name = form.page.locator('[name=customer_name]');
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    const described = (await name.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
    await expect(form.page.locator(`[id="${described}"]`)).toContainText(/nom/i);
    await expect(form.page.locator('[name=feedback]')).toHaveValue('La soupe était délicieuse');
    await context.close();
  });

  test(`the back button and a second send store it once: ${mode}`, async ({ earshot, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled });
    const form = new FormPage(await context.newPage());
    const one = piece();
    await form.open(earshot.url);
    await form.fill(one);
    await form.page.waitForTimeout(1_100);
    await form.send();
    await form.expectThanks(/Thank you/, 'en');
    await form.page.goBack().catch(() => null);
    const again = form.page.locator('main button[type=submit]');
    if (await again.isVisible()) {
      await form.fill(one);
      await again.click();
      await expect(form.page.getByText(/Thank you/)).toBeVisible();
    }
    expect(await stored(earshot, one.name)).toBe(1);
    await context.close();
  });
}

test('a double click sends once', async ({ earshot, page }) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await page.locator('main button[type=submit]').dblclick();
  await form.expectThanks(/Thank you/, 'en');
  expect(await stored(earshot, one.name)).toBe(1);
});

test('typed text survives a reload', async ({ earshot, page }) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await page.reload();
  await expect(page.locator('[name=feedback]')).toHaveValue(one.feedback);
  await expect(page.locator('[name=customer_name]')).toHaveValue(one.name);
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
});

test('a person who is quick is not taken for a robot', async ({ earshot, page }) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await form.send();
  await form.expectThanks(/Thank you/, 'en');
  expect(await stored(earshot, one.name)).toBe(1);
});

test('a robot fills the hidden field and is kept aside', async ({ earshot, page }) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await page.locator('[name=website]').evaluate((node: HTMLInputElement) => {
    node.value = 'https://spam.example';
  });
  await form.send();
  await form.expectThanks(/Thank you/, 'en');
  expect(await stored(earshot, one.name)).toBe(0);
  const { data } = await (await earshot.api('/held')).json();
  const held = data.find(
    (entry: { feedback: { customer_name: string } }) => entry.feedback.customer_name === one.name,
  );
  expect(held.reason).toBe('honeypot');
  expect((await earshot.api(`/held/${held.id}/release`, { method: 'POST' })).status).toBe(200);
  expect(await stored(earshot, one.name)).toBe(1);
});

test('while nobody can be reached the text is kept, and sent when they can', async ({
  earshot,
  page,
}) => {
  const form = new FormPage(page);
  const one = piece();
  await form.open(earshot.url);
  await form.fill(one);
  await page.waitForTimeout(1_100);
  await earshot.kill('SIGKILL');
  await form.send();
  await expect(page.getByText(/kept on this device/)).toBeVisible();
  await earshot.restart();
  await expect.poll(() => stored(earshot, one.name), { timeout: 30_000 }).toBe(1);
  await form.expectThanks(/Thank you/, 'en');
});

test('hostile text is shown as text', async ({ earshot, browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);
  const feedback = '<img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}';
  const body = { customer_name: '"><svg onload=alert(3)>', feedback, rating: 1, source: 'shop-12' };
  await earshot.api('/feedback', { method: 'POST', body: JSON.stringify(body) });
  await expect(desk.row('<svg onload')).toContainText(feedback);
  await page.goto(`${earshot.url}/admin/feedback`);
  await expect(page.getByRole('main').getByText(feedback)).toBeVisible();
  expect(dialogs).toEqual([]);
  await context.close();
});
