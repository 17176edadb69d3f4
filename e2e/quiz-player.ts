/** A reader who knows a lesson, the bundled one if no other, by heart, and answers by mouse or by keyboard alone. */
import { expect, type Locator } from '@playwright/test';
import { bundledFiles, inMemory } from '../resources/packs/bundled.ts';
import { indexLesson } from '../src/core/pack/lesson-index.ts';
import { readPack } from '../src/core/pack/parse.ts';
import type { Files } from '../src/core/ports.ts';
import type { Position } from '../src/core/place/distance.ts';
import { questionsOf } from '../src/core/quiz/derive.ts';
import type { Material, Question } from '../src/core/quiz/faces.ts';
import { seedOf } from '../src/core/quiz/random.ts';
import { turnsOf } from '../src/core/quiz/grade-changed.ts';
import { placeName } from '../src/core/place/name.ts';
import { rightAnswer } from '../src/core/quiz/reveal.ts';
import { rightResponse } from '../src/core/quiz/sample-responses.ts';
import type { QuizPage } from './pages/QuizPage.ts';

/** How the answers get in. Words are typed either way. */
interface Hand {
  choose(option: Locator, position: number): Promise<void>;
  /** @param positions of the boxes, from 0 */
  tick(positions: readonly number[]): Promise<void>;
  type(words: readonly string[]): Promise<void>;
  date(day: string, month: string, year: string): Promise<void>;
  arrange(items: readonly string[]): Promise<void>;
  /** @param pairs what is left, and what belongs to it */
  pair(pairs: readonly [string, string][]): Promise<void>;
  point(at: Position): Promise<void>;
  goOn(): Promise<void>;
}

/** The bundled lesson, as the page has it. */
export const bundledMaterial = async (): Promise<Material> => materialOf(inMemory(await bundledFiles()));

async function materialOf(pack: Files): Promise<Material> {
  const lesson = await readPack(pack);
  return { lesson, index: indexLesson(lesson), language: 'en' };
}

export class Player {
  readonly #quiz: QuizPage;
  readonly #hand: Hand;
  readonly #material: Material;
  /** by the number that stands for their id on screen */
  readonly #questions: ReadonlyMap<string, Question>;

  private constructor(quiz: QuizPage, hand: Hand, material: Material) {
    this.#quiz = quiz;
    this.#hand = hand;
    this.#material = material;
    this.#questions = new Map(questionsOf(material).map((question) => [String(seedOf(question.id)), question]));
  }

  static async with(how: 'mouse' | 'keyboard', quiz: QuizPage, pack?: Files): Promise<Player> {
    const material = await materialOf(pack ?? inMemory(await bundledFiles()));
    return new Player(quiz, how === 'mouse' ? byMouse(quiz) : byKeyboard(quiz), material);
  }

  /** Answers the question on screen, rightly. */
  async answer(): Promise<void> {
    const id = await this.#quiz.id();
    const question = this.#questions.get(id);
    if (!question) throw new Error(`The lesson has no question ${id}.`);
    await this.#give(question);
    await this.#quiz.expectAnswered();
  }
  async goOn(): Promise<void> {
    await this.#hand.goOn();
  }

  async #give(question: Question): Promise<void> {
    const material = this.#material;
    switch (question.face) {
      case 'type':
      case 'name':
        return this.#hand.type([rightResponse(question, material)]);
      case 'cloze':
        return this.#hand.type(rightResponse(question, material));
      case 'interval':
        return this.#hand.type([String(question.days)]);
      case 'date': {
        const [year = '', month = '', day = ''] = rightResponse(question, material).split('-');
        return this.#hand.date(day, month, year);
      }
      case 'choose-several':
        return this.#tick(question.answers);
      case 'changed':
        return this.#tick(turnsOf(question, material).changed.map((place) => placeName(place, 'en')));
      case 'order':
        return this.#hand.arrange(question.items);
      case 'match':
        return this.#hand.pair(rightResponse(question, material));
      case 'locate':
        return this.#hand.point(rightResponse(question, material));
      default:
        return this.#choose(rightAnswer(question, material));
    }
  }
  async #tick(answers: readonly string[]): Promise<void> {
    const boxes = await this.#quiz.boxes.all();
    const values = await Promise.all(boxes.map((box) => box.getAttribute('value')));
    await this.#hand.tick(answers.map((answer) => values.indexOf(answer)));
  }
  async #choose(answer: string): Promise<void> {
    const options = this.#quiz.options;
    const labels = await options.locator('.name').allTextContents();
    const position = labels.findIndex((label) => label.trim() === answer);
    await this.#hand.choose(options.nth(position), position);
  }
}

function byMouse(quiz: QuizPage): Hand {
  const { page } = quiz;
  const middle = async (locator: Locator) => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('There is nothing to take hold of.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height };
  };
  return {
    choose: (option) => option.click(),
    async tick(positions) {
      for (const position of positions) await quiz.boxes.nth(position).click();
      await quiz.button('Answer').click();
    },
    async date(day, month, year) {
      await quiz.fields.first().click();
      await page.keyboard.type(day);
      await quiz.month.selectOption(month);
      await quiz.fields.last().click();
      await page.keyboard.type(year);
      await quiz.button('Answer').click();
    },
    async type(words) {
      for (const [position, word] of words.entries()) {
        await quiz.fields.nth(position).click();
        await page.keyboard.type(word);
      }
      await quiz.button('Answer').click();
    },
    async arrange(items) {
      for (const [position, item] of items.entries()) {
        const from = await middle(quiz.item(item));
        const to = await middle(quiz.items.nth(position));
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(from.x, to.y - to.height / 4, { steps: 4 });
        await page.mouse.up();
        await expect(quiz.items.nth(position)).toContainText(item);
      }
      await quiz.button('Answer').click();
    },
    async pair(pairs) {
      for (const [left, right] of pairs) {
        await quiz.line(left).click();
        await quiz.choice(right).click();
      }
      await quiz.button('Answer').click();
    },
    async point(at) {
      await quiz.map.canvas.click({ position: await quiz.map.spot(at) });
    },
    goOn: () => quiz.next.click(),
  };
}

function byKeyboard(quiz: QuizPage): Hand {
  const { page } = quiz;
  /** As far as Tab takes it, and no farther: what Tab does not reach, the keyboard cannot answer. */
  async function tabTo(goal: Locator) {
    for (let presses = 0; presses < 40; presses++) {
      if (await goal.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never came there.');
  }
  /** One press towards a goal so many pixels away: far strides, then, with Shift, near ones. */
  const towards = (away: number, less: string, more: string) =>
    Math.abs(away) < 3 ? undefined : `${Math.abs(away) < 17 ? 'Shift+' : ''}${away < 0 ? less : more}`;
  return {
    choose: (_, position) => page.keyboard.press(String(position + 1)),
    async tick(positions) {
      for (const position of positions) await page.keyboard.press(String(position + 1));
      await tabTo(quiz.button('Answer'));
      await page.keyboard.press('Enter');
    },
    async date(day, month, year) {
      await expect(quiz.fields.first()).toBeFocused();
      await page.keyboard.type(day);
      await page.keyboard.press('Tab');
      for (let presses = 0; presses < Number(month); presses += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.type(year);
      await page.keyboard.press('Enter');
    },
    async type(words) {
      await expect(quiz.fields.first()).toBeFocused();
      for (const [position, word] of words.entries()) {
        if (position > 0) await page.keyboard.press('Tab');
        await page.keyboard.type(word);
      }
      await page.keyboard.press('Enter');
    },
    async arrange(items) {
      for (const [position, item] of items.entries()) {
        await tabTo(quiz.item(item));
        while (!(await quiz.items.nth(position).textContent())?.includes(item))
          await page.keyboard.press('Alt+ArrowUp');
      }
      await tabTo(quiz.button('Answer'));
      await page.keyboard.press('Enter');
    },
    async pair(pairs) {
      const numbers = await quiz.choices.locator('kbd').allTextContents();
      const rights = await quiz.choices.getByRole('button').allTextContents();
      for (const [left, right] of pairs) {
        while ((await quiz.line(left).getAttribute('aria-current')) !== 'true') await page.keyboard.press('ArrowDown');
        await page.keyboard.press(numbers[rights.findIndex((words) => words.includes(right))] ?? '');
      }
      await tabTo(quiz.button('Answer'));
      await page.keyboard.press('Enter');
    },
    async point(at) {
      await tabTo(quiz.map.canvas);
      await page.keyboard.press('Enter');
      for (;;) {
        const goal = await quiz.map.spot(at);
        const cross = await quiz.crosshair();
        const key =
          towards(goal.x - cross.x, 'ArrowLeft', 'ArrowRight') ?? towards(goal.y - cross.y, 'ArrowUp', 'ArrowDown');
        if (!key) break;
        await page.keyboard.press(key);
      }
      await page.keyboard.press('Enter');
    },
    goOn: () => page.keyboard.press('Enter'),
  };
}
