import type { Locator, Page } from '@playwright/test';

/** What there is to study, before a sitting. */
export class MemoryPage {
  readonly page: Page;
  readonly heading: Locator;
  readonly minutes: Locator;
  readonly startToday: Locator;
  readonly learn: Locator;
  readonly practise: Locator;
  readonly exam: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Study' });
    this.minutes = page.getByRole('slider', { name: 'Minutes today' });
    this.startToday = page.getByRole('button', { name: 'Start Today' });
    this.learn = page.getByRole('button', { name: /^Learn \d+ facts?$/ });
    this.practise = page.getByRole('button', { name: 'Ten questions' });
    this.exam = page.getByRole('region', { name: 'Exam' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.heading.waitFor();
  }
  /** The way back into a sitting that was left. */
  goOn(name: string): Locator {
    return this.page.getByRole('region', { name: 'Go on where you left' }).getByRole('link', { name });
  }
}
