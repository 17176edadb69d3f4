import { expect, type Locator, type Page } from '@playwright/test';
import { WallPage } from './WallPage.ts';

/** The presenter's desk. */
export class PresentPage {
  readonly page: Page;
  readonly desk: Locator;
  /** which slide and which beat */
  readonly where: Locator;
  /** what a screen reader is told of the last action */
  readonly said: Locator;
  readonly state: Locator;
  readonly stage: Locator;
  readonly tools: Locator;
  readonly question: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.desk = page.getByTestId('presenter');
    this.where = page.getByTestId('where');
    this.said = page.getByTestId('said');
    this.state = this.desk.locator('header [data-state]');
    this.stage = page.getByRole('figure', { name: 'What is on the wall' });
    this.tools = page.getByRole('group', { name: 'Presenting' });
    this.question = page.getByRole('region', { name: 'Question' });
    this.panel = page.getByRole('dialog');
  }

  /** By its address: the study screen with its map has no need to be ready first. */
  async open(): Promise<void> {
    await this.page.goto(this.page.url().replace(/(#.*)?$/, '#/izium-2022/present'));
    await this.desk.waitFor();
  }
  /** Opens the wall with the desk's own button, and waits until it shows its picture. */
  async openWall(): Promise<WallPage> {
    const opened = this.page.context().waitForEvent('page');
    await this.desk.getByRole('button', { name: 'Open the wall' }).click();
    return WallPage.on(await opened);
  }
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
  async expectAt(slide: number, beat: string): Promise<void> {
    await expect(this.where).toContainText(`slide ${slide} of `);
    await expect(this.where).toContainText(beat);
  }
  /** Hands counted so far for an option, from 0. */
  hands(option: number): Locator {
    return this.question.locator('ol > li').nth(option).locator('.count');
  }
  /** A spot of the small picture, given as shares of its width and height. */
  async point(x: number, y: number): Promise<void> {
    const box = await this.stage.boundingBox();
    if (!box) throw new Error('The picture is not shown.');
    await this.page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 3 });
  }
}
