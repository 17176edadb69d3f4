import type { Locator, Page } from '@playwright/test';

export class QuizPage {
  readonly page: Page;
  /** what is asked, and at the end how it went */
  readonly question: Locator;
  /** answers with "I don't know" */
  readonly teachMe: Locator;
  readonly next: Locator;

  constructor(page: Page) {
    this.page = page;
    this.question = page.getByRole('heading', { level: 1 });
    this.teachMe = page.getByRole('button', { name: /I don’t know/ });
    this.next = page.getByRole('button', { name: /^(Next|See how it went)/ });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.teachMe.waitFor();
  }
}
