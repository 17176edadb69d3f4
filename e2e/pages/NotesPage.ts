import type { Locator, Page } from '@playwright/test';
import type { StudyPage } from './StudyPage.ts';

/** What the reader marks and writes, in the article and in the list of it all. */
export class NotesPage {
  readonly page: Page;
  readonly #study: StudyPage;
  /** beside words selected in the article */
  readonly tools: Locator;
  /** in the details of a sentence */
  readonly sentenceTools: Locator;
  /** what a sentence's words can be selected in by keyboard */
  readonly words: Locator;
  /** what the reader marked, as it is drawn */
  readonly marks: Locator;
  /** said once something is on disk */
  readonly said: Locator;
  readonly undo: Locator;
  readonly list: Locator;

  constructor(study: StudyPage) {
    this.page = study.page;
    this.#study = study;
    this.tools = this.page.getByRole('toolbar', { name: 'For the words selected' });
    this.sentenceTools = this.page.getByRole('group', { name: 'For these words' });
    this.words = this.page.getByRole('textbox', { name: /^Select words here/ });
    this.marks = study.article.locator('mark');
    this.said = this.page.getByRole('status').filter({ hasText: /Highlighted|Made a cloze|saved|removed|Taken back/ });
    this.undo = this.page.getByRole('button', { name: 'Undo', exact: true });
    this.list = this.page.getByRole('heading', { level: 1, name: 'Your notes' });
  }

  /** Drags the mouse across some words of a sentence. */
  async select(words: string): Promise<void> {
    const sentence = this.#study.sentence(words).first();
    await sentence.scrollIntoViewIfNeeded();
    const box = await sentence.evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const rects = [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
          left,
          right,
          y: (top + bottom) / 2,
        }));
        return { from: rects.at(0), to: rects.at(-1) };
      }
      return {};
    }, words);
    if (!box.from || !box.to) throw new Error(`“${words}” is not in one piece of text.`);
    await this.page.mouse.move(box.from.left + 0.5, box.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.to.right - 0.5, box.to.y, { steps: 4 });
    await this.page.mouse.up();
  }
  tool(name: string): Locator {
    return this.tools.getByRole('button', { name });
  }
  form(name: 'Note' | 'Your own fact'): Locator {
    return this.page.getByRole('form', { name, exact: true });
  }
  /** A note, highlight or fact opened under its paragraph. */
  card(name: 'Your note' | 'Your highlight' | 'Your own fact'): Locator {
    return this.page.getByRole('complementary', { name, exact: true });
  }
  /** The sign at the end of a mark. */
  sign(name: 'Your note' | 'Your highlight' | 'Your own fact'): Locator {
    return this.#study.article.getByRole('button', { name: new RegExp(`^${name}: `) });
  }
  async openList(): Promise<void> {
    await this.page.getByRole('link', { name: 'Notes', exact: true }).click();
    await this.list.waitFor();
  }
  part(name: 'In the text' | 'No longer in the text' | 'Not from the text'): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name}`) });
  }
}
