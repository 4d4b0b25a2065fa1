import { expect, type Page } from '@playwright/test';

export interface Piece {
  rating: 1 | 2 | 3 | 4 | 5;
  feedback: string;
  name: string;
}

/** The customer's form, in any of its languages: fields are found by what they are. */
export class FormPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async fill({ rating, feedback, name }: Piece): Promise<void> {
    await this.page
      .getByRole('radio')
      .nth(rating - 1)
      .check();
    await this.page.locator('[name=feedback]').fill(feedback);
    await this.page.locator('[name=customer_name]').fill(name);
  }

  async send(): Promise<void> {
    await this.page.locator('main button[type=submit]').click();
  }

  /** The thank-you and the language that it says it is in. */
  async expectThanks(text: RegExp, language: string): Promise<void> {
    const thanks = this.page.getByText(text);
    await expect(thanks).toBeVisible();
    const lang = await thanks.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'));
    expect(lang).toBe(language);
  }
}
