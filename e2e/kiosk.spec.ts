import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { API_TOKEN, type EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';
import { KioskDevice } from './kiosk-device.ts';
import { DeskPage } from './pages/desk-page.ts';
import { RewritingProxy } from './rewriting-proxy.ts';

interface Arrived {
  id: string;
  feedback: string;
  rating: number;
  timestamp: string;
  source: string;
}

const bearer = { authorization: `Bearer ${API_TOKEN}` };

async function ask<T>(earshot: EarshotProcess, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${earshot.url}/api/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { ...bearer, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return answer.json();
}

async function arrived(earshot: EarshotProcess, source: string): Promise<Arrived[]> {
  const query = new URLSearchParams({ source, limit: '100' });
  return (await ask<{ data: Arrived[] }>(earshot, `feedback?${query}`)).data;
}

async function write(page: Page, text: string, rating: number): Promise<void> {
  await page.locator(`[data-face="${rating}"]`).click();
  await page.locator('[name=feedback]').fill(text);
  await page.locator('[name=customer_name]').fill('Visitor');
  await page.getByRole('button', { name: 'Send feedback' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.locator('.idle')).toBeVisible();
}

const readyToBeCut = (page: Page) =>
  page.evaluate(async () => void (await navigator.serviceWorker.ready));

test('fifty pieces written offline over two restarts arrive once each, with their times', async ({
  earshot,
}) => {
  test.setTimeout(120_000);
  const source = `kiosk-${randomUUID().slice(0, 8)}`;
  const device = await KioskDevice.of(earshot);
  const written = new Map<string, [after: number, before: number]>();
  const writeMany = async (page: Page, count: number) => {
    for (let left = count; left > 0; left -= 1) {
      const text = `Piece ${written.size + 1} of ${source}`;
      const after = Date.now();
      await write(page, text, (written.size % 5) + 1);
      written.set(text, [after, Date.now()]);
    }
  };
  try {
    const first = await device.open(`/kiosk?source=${source}`);
    await readyToBeCut(first);
    device.network.cut();
    await writeMany(first, 20);
    await device.crash(first);
    const second = await device.open('/kiosk');
    await writeMany(second, 20);
    const third = await device.open('/kiosk');
    await writeMany(third, 10);
    await expect(third.getByText('50 messages wait to be sent')).toBeVisible();
    expect(await arrived(earshot, source)).toEqual([]);

    device.network.mend();
    await third.evaluate(() => dispatchEvent(new Event('online')));
    await expect(third.locator('[data-waits]')).toHaveText('', { timeout: 30_000 });
    const all = await arrived(earshot, source);
    expect(all.map(({ feedback }) => feedback).sort()).toEqual([...written.keys()].sort());
    for (const { feedback, timestamp } of all) {
      const [after, before] = written.get(feedback) ?? [0, 0];
      expect(Date.parse(timestamp), feedback).toBeGreaterThanOrEqual(after);
      expect(Date.parse(timestamp), feedback).toBeLessThanOrEqual(before);
    }
  } finally {
    await device.dispose();
  }
});

test('a kiosk is set up by a link, seen live on the desk, and looked after behind its PIN', async ({
  earshot,
  page,
}) => {
  const name = `Till ${randomUUID().slice(0, 8)}`;
  const source = `till-${randomUUID().slice(0, 8)}`;
  const desk = new DeskPage(page);
  await desk.signIn(earshot.url);
  await page.goto(`${earshot.url}/admin/kiosks`);
  const main = page.getByRole('main');
  await main.getByLabel('Name').fill(name);
  await main.getByLabel('Source').fill(source);
  await main.getByLabel('PIN for staff').fill('2046');
  await main.getByRole('button', { name: 'Make the link' }).click();
  const row = main.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('Link not opened yet');
  const { hash } = new URL((await main.locator('code').textContent()) ?? '');

  const device = await KioskDevice.of(earshot);
  try {
    const kiosk = await device.open(`/kiosk${hash}`);
    expect(new URL(kiosk.url()).hash).toBe('');
    await expect(row).toContainText('Live');
    await expect(row).toContainText('Nothing waits');
    await write(kiosk, 'Given at the till', 5);
    await expect.poll(() => arrived(earshot, source)).toHaveLength(1);

    // A piece that the server will not take, such as one of another version.
    const id = '01a203ce-6e68-7c5e-aa5c-df78eb6254cc';
    await kiosk.evaluate(async (key) => {
      const opened = indexedDB.open('earshot-kiosk');
      await new Promise((done) => opened.addEventListener('success', done));
      const timestamp = new Date().toISOString();
      const words = { customer_name: 'Ann', feedback: 'Words to be kept', rating: 9 };
      opened.result
        .transaction('queue', 'readwrite')
        .objectStore('queue')
        .put({ id: key, submission: { id: key, timestamp, ...words }, clockKnown: true });
      opened.result.close();
    }, id);
    await write(kiosk, 'Given after it', 4);
    await expect.poll(() => arrived(earshot, source)).toHaveLength(2);
    await expect(row).toContainText('1 piece was refused', { timeout: 15_000 });

    await kiosk.getByRole('button', { name: 'For staff' }).click();
    const enter = async (pin: string) => {
      for (const digit of pin)
        await kiosk.getByRole('button', { name: digit, exact: true }).click();
      await kiosk.getByRole('button', { name: 'Open' }).click();
    };
    await enter('1111');
    await expect(kiosk.getByText('That is not the PIN.')).toBeVisible();
    await enter('2046');
    await expect(kiosk.getByText('Words to be kept')).toBeVisible();
    const saved = kiosk.waitForEvent('download');
    await kiosk.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await saved).createReadStream();
    const lines: Buffer[] = [];
    for await (const part of file) lines.push(part);
    expect(JSON.parse(Buffer.concat(lines).toString())).toMatchObject({ id, rating: 9 });
    await kiosk.getByRole('button', { name: 'Remove' }).click();
    await kiosk.getByRole('button', { name: 'Back to the kiosk' }).click();
    await expect(row).toContainText('Nothing waits', { timeout: 15_000 });

    await row.getByRole('button', { name: `Forget ${name}` }).click();
    await page.getByRole('button', { name: 'Forget', exact: true }).click();
    await expect(row).toHaveCount(0);
    await write(kiosk, 'Given when nobody knew it', 3);
    await expect.poll(() => arrived(earshot, source)).toHaveLength(3);
  } finally {
    await device.dispose();
  }
});

test('a newer version waits until the visitor has gone', async ({ earshot, page }) => {
  const proxy = await RewritingProxy.before(earshot.url);
  try {
    await page.goto(`${proxy.url}/kiosk`);
    await readyToBeCut(page);
    const build = () => page.evaluate(() => document.documentElement.dataset.build ?? '');
    const old = await build();
    await page.locator('[data-face="2"]').click();
    await page.locator('[name=feedback]').fill('Half a thought');
    proxy.rewrite = (text) => text.replaceAll(old, 'a-newer-version');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration('/kiosk');
      await registration?.update();
      while (!registration?.waiting) await new Promise((resume) => setTimeout(resume, 50));
    });
    await expect(page.locator('[name=feedback]')).toHaveValue('Half a thought');
    expect(await build()).toBe(old);
    await page.getByRole('button', { name: 'Start over' }).click();
    // It loads itself again meanwhile, which no script in the page survives.
    await expect(page.locator('html')).toHaveAttribute('data-build', 'a-newer-version');
    await expect(page.locator('.idle')).toBeVisible();
  } finally {
    proxy.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every screen can be used by everybody: ${colorScheme}`, async ({ earshot, browser }) => {
    const viewport = { width: 390, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport, locale: 'en-GB' });
    const page = await context.newPage();
    const expectUsable = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(violations.map(({ id, nodes }) => [id, nodes.map((one) => one.html)]))
        .toEqual([]);
      const small = await page.locator('button:visible, .face:visible').evaluateAll((all) =>
        all.flatMap((one) => {
          const { width, height } = one.getBoundingClientRect();
          return Math.max(width, height) < 64 || height < 60 ? [one.outerHTML] : [];
        }),
      );
      expect.soft(small).toEqual([]);
    };
    await page.goto(`${earshot.url}/kiosk?source=seen`);
    await expect(page.locator('.idle')).toBeVisible();
    await expectUsable();
    await page.getByRole('button', { name: /^Language/ }).click();
    await expectUsable();
    await page.getByRole('button', { name: 'العربية' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expectUsable();
    await page.getByRole('radio').nth(4).check();
    await page.locator('[name=feedback]').fill('خدمة ممتازة');
    await page.locator('[name=customer_name]').fill('ليلى');
    await page.locator('form [type=submit]').click();
    await expect(page.locator('.thanks')).toBeVisible();
    await expectUsable();
    // The next visitor finds the kiosk's own language, and nothing of the last one.
    await page.locator('[data-done]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('[data-face="1"]').click();
    await expect(page.locator('[name=feedback]')).toHaveValue('');
    await context.close();
  });
}
