import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { DatabaseProxy } from './database-proxy.ts';
import { expect, test } from './fixtures.ts';

/** A device: a browser with a disk of its own, and a network that can be cut. */
export class KioskDevice {
  readonly #folder = mkdtempSync(join(tmpdir(), 'earshot-kiosk-'));
  readonly network: DatabaseProxy;
  #context: BrowserContext | undefined;

  private constructor(network: DatabaseProxy) {
    this.network = network;
  }

  static async of({ url }: { url: string }): Promise<KioskDevice> {
    return new KioskDevice(await DatabaseProxy.before(url));
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
