import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { DatabaseProxy } from './database-proxy.ts';
import { API_TOKEN, type EarshotProcess } from './earshot-process.ts';
import { expect, test } from './fixtures.ts';

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

/** A device: a browser with a disk of its own, and a network that can be cut. */
class Device {
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-kiosk-'));
  readonly network: DatabaseProxy;
  #context: BrowserContext | undefined;

  private constructor(network: DatabaseProxy) {
    this.network = network;
  }

  static async of(earshot: EarshotProcess): Promise<Device> {
    return new Device(await DatabaseProxy.before(earshot.url));
  }

  async open(path: string): Promise<Page> {
    await this.#context?.close();
    this.#context = await chromium.launchPersistentContext(this.#folder, {
      ...test.info().project.use.launchOptions,
      locale: 'en-GB',
      viewport: { width: 1024, height: 768 },
    });
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(new URL(path, this.network.url).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  }

  /** The power goes. */
  async crash(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    await Promise.all([
      page.context().waitForEvent('close'),
      session.send('Browser.crash').catch(() => {}),
    ]);
    this.#context = undefined;
  }

  async dispose(): Promise<void> {
    await this.#context?.close();
    this.network.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
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
  const device = await Device.of(earshot);
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
