import type { Locator, Page } from '@playwright/test';

/** Questions to print, with their key. */
export class WorksheetPage {
  readonly page: Page;
  readonly count: Locator;
  readonly print: Locator;
  readonly others: Locator;
  readonly questions: Locator;
  readonly answers: Locator;

  constructor(page: Page) {
    this.page = page;
    this.count = page.getByRole('spinbutton', { name: 'Questions' });
    this.print = page.getByRole('button', { name: 'Print' });
    this.others = page.getByRole('button', { name: 'Other questions' });
    this.questions = page.getByRole('list', { name: 'Questions' }).locator(':scope > li');
    this.answers = page.getByRole('list', { name: 'Answers' }).locator(':scope > li');
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.page.getByRole('link', { name: 'Worksheet' }).click();
    await this.questions.first().waitFor();
  }
  task(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }
  async texts(): Promise<string[]> {
    return this.questions.allTextContents();
  }
}
