import type { Locator, Page } from '@playwright/test';
import type { HandoutKind } from '../../src/core/present/handout.ts';

/** Paper for a class. */
export class HandoutPage {
  readonly page: Page;
  readonly chooser: Locator;
  readonly kind: Locator;
  /** the lesson plan it is for; the whole lesson without one */
  readonly plan: Locator;
  readonly paper: Locator;
  readonly print: Locator;
  readonly sheet: Locator;
  /** what moves when a long sheet is read */
  readonly scroller: Locator;

  constructor(page: Page) {
    this.page = page;
    this.chooser = page.getByRole('heading', { name: 'Hand-outs' });
    this.kind = page.getByRole('combobox', { name: 'Hand-out' });
    this.plan = page.getByRole('combobox', { name: 'For' });
    this.paper = page.getByRole('combobox', { name: 'Paper' });
    this.print = page.getByRole('button', { name: 'Print' });
    this.sheet = page.locator('article.sheet');
    this.scroller = page.locator('.paper-page');
  }

  /** By the links that a reader would follow. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Quiz' }).click();
    await this.page.getByRole('link', { name: 'Hand-outs' }).click();
    await this.chooser.waitFor();
  }
  async choose(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
    await this.ready();
  }
  async change(kind: HandoutKind): Promise<void> {
    await this.kind.selectOption(kind);
    await this.ready();
  }
  /** All maps are drawn: the button waits for them. */
  async ready(): Promise<void> {
    await this.sheet.getByRole('heading').first().waitFor({ state: 'attached' });
    await this.page.getByRole('button', { name: 'Print', disabled: false }).waitFor();
  }
  /** The file that printing makes. */
  pdf(): Promise<Buffer> {
    return this.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true });
  }
}
