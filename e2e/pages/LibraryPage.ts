import type { Locator, Page } from '@playwright/test';

export class LibraryPage {
  readonly page: Page;
  readonly lessons: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lessons = page.getByRole('list', { name: 'Lessons' }).getByRole('listitem');
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Salient, library' }).click();
    await this.lessons.first().waitFor();
  }
}
