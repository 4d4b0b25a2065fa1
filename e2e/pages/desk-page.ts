import { expect, type Locator, type Page } from '@playwright/test';
import { ADMIN } from '../earshot-process.ts';

/** The desk's first screen. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async signIn(url: string, { email, password } = ADMIN): Promise<void> {
    await this.page.goto(`${url}/login?callbackUrl=/admin`);
    await this.page.locator('[name=email]').fill(email);
    await this.page.locator('[name=password]').fill(password);
    await this.page.locator('main button[type=submit]').first().click();
    await this.page.waitForURL('**/admin');
    await this.expectLive();
  }

  expectLive(): Promise<void> {
    return expect(this.light('Live')).toBeVisible();
  }

  light(text: string | RegExp): Locator {
    return this.page.getByRole('banner').getByText(text);
  }

  /** One of the four figures: `Feedback, last hour`, `Average rating`, … */
  figure(title: string): Locator {
    return this.page.getByRole('region', { name: title }).locator('.sr-only').first();
  }

  /** A row of the live stream. */
  row(text: string): Locator {
    return this.page.getByRole('region', { name: 'Live' }).locator('li', { hasText: text });
  }
}
