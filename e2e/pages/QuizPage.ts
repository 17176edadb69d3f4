import { expect, type Locator, type Page } from '@playwright/test';
import { MapCanvas } from './MapCanvas.ts';
import { MemoryPage } from './MemoryPage.ts';
import type { StoredSitting } from '../../src/core/contract.ts';
import { seedOf } from '../../src/core/quiz/random.ts';
import type { Face } from '../../src/core/quiz/faces.ts';

/** One question after the other, and at the end what was missed. */
export class QuizPage {
  readonly page: Page;
  /** what is asked, and at the end how it went */
  readonly question: Locator;
  /** answers with "I don't know" */
  readonly teachMe: Locator;
  readonly next: Locator;
  /** what came of an answer */
  readonly verdict: Locator;
  readonly undo: Locator;
  /** said only once the answer is on disk */
  readonly saved: Locator;
  /** of one of several */
  readonly options: Locator;
  /** to be typed in */
  readonly fields: Locator;
  /** of several, to be ticked */
  readonly boxes: Locator;
  /** to be found, told by where they lie */
  readonly spots: Locator;
  /** of a date */
  readonly month: Locator;
  /** to be put in order, as they stand */
  readonly items: Locator;
  /** of a matching question */
  readonly lines: Locator;
  /** what may belong to the line that is taken up */
  readonly choices: Locator;
  readonly misses: Locator;
  /** the map of a question, or of what was missed */
  readonly map: MapCanvas;
  readonly #sheet: Locator;

  constructor(page: Page) {
    this.page = page;
    this.question = page.getByRole('heading', { level: 1 });
    this.teachMe = page.getByRole('button', { name: /I don’t know/ });
    this.next = page.getByRole('button', { name: /^(Next|See how it went)/ });
    this.verdict = page.getByRole('region', { name: 'What came of it' });
    this.undo = page.getByRole('button', { name: 'Undo last answer' });
    this.saved = page.getByRole('status').filter({ hasText: 'Answer saved' });
    this.options = page.getByRole('list', { name: 'Answers' }).getByRole('button');
    this.fields = page.locator('[data-face]').getByRole('textbox');
    this.boxes = page.getByRole('list', { name: 'Options' }).getByRole('checkbox');
    this.spots = page.getByRole('combobox', { name: 'Spots on the map' });
    this.month = page.getByRole('combobox', { name: 'Month' });
    this.items = page.getByRole('list', { name: 'Items' }).getByRole('listitem');
    this.lines = page.getByRole('list', { name: 'Lines' }).getByRole('listitem');
    this.choices = page.getByRole('list', { name: /^Choices for / });
    this.misses = page.getByRole('list', { name: 'To look at again' }).locator('> li');
    this.#sheet = page.locator('[data-face]');
    this.map = new MapCanvas(page.getByRole('application'));
  }

  /** Ten questions for practice. */
  async open(): Promise<void> {
    await new MemoryPage(this.page).open();
    await this.page.getByRole('button', { name: 'Ten questions' }).click();
    await this.teachMe.waitFor();
  }
  async face(): Promise<Face> {
    return (await this.#sheet.getAttribute('data-face')) as Face;
  }
  /** The number that stands for the question's id. */
  async id(): Promise<string> {
    return (await this.#sheet.getAttribute('data-question')) ?? '';
  }
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  /** What an item to be put in order is held by. */
  item(words: string): Locator {
    const named = this.page.getByText(words, { exact: true });
    return this.items.filter({ has: named }).getByRole('button').first();
  }
  /** A line of a matching question. */
  line(words: string): Locator {
    return this.lines.getByRole('button', { name: words }).first();
  }
  choice(words: string): Locator {
    return this.choices.getByRole('button', { name: words });
  }
  /** Where the crosshair is, CSS pixels from the map's top left corner. */
  async crosshair(): Promise<{ x: number; y: number }> {
    const cross = await this.map.canvas.locator('.cross').boundingBox();
    const canvas = await this.map.canvas.boundingBox();
    if (!cross || !canvas) throw new Error('The crosshair is not on the map.');
    return { x: cross.x + cross.width / 2 - canvas.x, y: cross.y + cross.height / 2 - canvas.y };
  }

  /** Waits until the answer is shown and on disk. */
  async expectAnswered(): Promise<void> {
    await expect(this.verdict).toBeVisible();
    await expect(this.saved).toBeVisible();
  }
  async goOn(): Promise<void> {
    await this.expectAnswered();
    await this.next.click();
  }
  /** Begins ten questions anew, or another sitting, until the first has this face, or is the question of this id. */
  async seek(
    sought: { face: Face } | { question: string },
    wish: { kind: 'practice' | 'drill'; count: number } = { kind: 'practice', count: 10 },
  ): Promise<void> {
    const [, pack = ''] = /^#\/([^/]+)/.exec(new URL(this.page.url()).hash) ?? [];
    const found = await this.page.evaluate(
      async ([pack, sought, wish]) => {
        for (let draws = 0; draws < 1000; draws += 1) {
          const id = crypto.randomUUID();
          const body = JSON.stringify({ id, ...wish, packs: [pack] });
          const headers = { 'content-type': 'application/json' };
          const answer = await fetch('/api/sittings', { method: 'POST', headers, body });
          const [first] = ((await answer.json()) as StoredSitting).items;
          if (!first || ('face' in sought ? first.face !== sought.face : first.question !== sought.question)) continue;
          location.hash = `#/${pack}/quiz?sitting=${id}`;
          return first.question;
        }
        throw new Error('It never came first.');
      },
      [pack, sought, wish] as const,
    );
    await expect(this.#sheet).toHaveAttribute('data-question', String(seedOf(found)));
    await this.teachMe.waitFor();
  }
  /** The same for so many questions by keys, which need not wait for a map to be drawn. */
  async skipByKeyboard(count: number): Promise<void> {
    for (let number = 0; number < count; number += 1) {
      await this.page.keyboard.press('?');
      await this.expectAnswered();
      await this.page.keyboard.press('Enter');
    }
  }
  /** Answers "I don't know" to all that is left. */
  async skipToEnd(): Promise<void> {
    while ((await this.teachMe.count()) > 0) {
      await this.teachMe.click();
      await this.goOn();
    }
  }
}
