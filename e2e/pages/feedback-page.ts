import { expect, type Locator, type Page } from '@playwright/test';
import { DeskPage } from './desk-page.ts';

/** The list of all feedback. */
export class FeedbackPage {
  readonly page: Page;
  readonly search: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('searchbox', { name: 'Search what customers said' });
  }

  /** Signs in and opens the list under these filters; ready once it listens for news. */
  async open(url: string, filters = '', who?: { email: string; password: string }): Promise<void> {
    await new DeskPage(this.page).signIn(url, who);
    await this.goto(url, filters);
  }

  async goto(url: string, filters = ''): Promise<void> {
    await this.page.goto(`${url}/admin/feedback${filters}`);
    await expect(this.page.getByRole('banner').getByText('Live')).toBeVisible();
  }

  row(text: string): Locator {
    return this.page.locator('main [data-row]', { hasText: text });
  }

  box(text: string): Locator {
    return this.row(text).getByRole('checkbox');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Presses the button of the open question. */
  confirm(name: string | RegExp): Promise<void> {
    return this.page.getByRole('alertdialog').getByRole('button', { name }).click();
  }
}
