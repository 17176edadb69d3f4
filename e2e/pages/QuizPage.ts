import type { Locator, Page } from '@playwright/test';

export class QuizPage {
  readonly page: Page;
  readonly question: Locator;

  constructor(page: Page) {
    this.page = page;
    this.question = page.getByRole('form', { name: 'Question' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.question.waitFor();
  }
}
