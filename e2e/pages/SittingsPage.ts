import type { Locator, Page } from '@playwright/test';
import { MemoryPage } from './MemoryPage.ts';

/** The ways to study besides Today, each with its form. */
export class SittingsPage {
  readonly page: Page;
  /** refused, and why */
  readonly refusal: Locator;

  constructor(page: Page) {
    this.page = page;
    this.refusal = page.getByRole('alert');
  }
  async open(): Promise<void> {
    await new MemoryPage(this.page).open();
  }
  way(name: string): Locator {
    return this.page.getByRole('region', { name: 'Other sittings' }).getByRole('form', { name });
  }
  async start(name: string): Promise<void> {
    await this.way(name).getByRole('button').click();
  }
}
