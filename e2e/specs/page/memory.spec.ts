/** Today, new facts and practice: what moves the schedule, what does not, and that nothing of it is lost. */
import type { Page } from '@playwright/test';
import type { Memories, StoredAnswer } from '../../../src/core/contract.ts';
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { Player } from '../../quiz-player.ts';

const ask = <T>(page: Page, path: string): Promise<T> =>
  page.evaluate(async (address) => (await (await fetch(address)).json()) as never, path);
const memory = (page: Page) => ask<Memories>(page, '/api/memory?pack=izium-2022');
const answers = (page: Page) => ask<StoredAnswer[]>(page, '/api/answers?pack=izium-2022');

test('a whole Today, by keyboard, in five minutes: each fact is remembered once', async ({ study, page }) => {
  await study.open();
  const home = new MemoryPage(page);
  await home.open();
  await tabTo(home.minutes);
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'Today · 5 min' })).toBeVisible();
  const said = page.getByText(/^\d+ questions, all new: about [45] minutes\./);
  const count = Number.parseInt((await said.textContent()) ?? '');
  expect(count).toBeGreaterThan(3);

  await tabTo(home.startToday);
  await page.keyboard.press('Enter');
  const quiz = new QuizPage(page);
  await quiz.teachMe.waitFor();
  const player = await Player.with('keyboard', quiz);
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByText(`${number} of ${count}`, { exact: true })).toBeVisible();
    if (number === 2) {
      await page.keyboard.press('?');
      await quiz.expectAnswered();
    } else await player.answer();
    await player.goOn();
  }
  await expect(quiz.question).toHaveText(`${count - 1} of ${count} right`);
  const { facts, today } = await memory(page);
  expect(facts).toHaveLength(count);
  expect(facts.every(({ reps, last, due }) => reps === 1 && last === today && due > today)).toBe(true);
  expect(facts.filter(({ due }) => due === today + 1)).toHaveLength(1);

  await page.getByRole('link', { name: 'More to study' }).click();
  await expect(page.getByRole('heading', { name: 'Today · 5 min' })).toBeVisible();
  await expect(home.goOn('Today')).toBeHidden();
});

test('new facts are learnt in a round, each until it was right twice', async ({ study, page }) => {
  await study.open();
  const home = new MemoryPage(page);
  await home.open();
  await home.learn.click();
  const quiz = new QuizPage(page);
  await quiz.teachMe.waitFor();
  const player = await Player.with('mouse', quiz);
  await expect(page.getByText('0 of 5 known')).toBeVisible();
  await quiz.teachMe.click();
  await quiz.goOn();
  for (let right = 0; right < 10; right += 1) {
    await player.answer();
    await player.goOn();
  }
  await expect(quiz.question).toHaveText('5 new facts learnt');
  const { facts } = await memory(page);
  // the first answer of the day counts, what followed is practice
  expect(facts.map(({ reps }) => reps)).toEqual([1, 1, 1, 1, 1]);
  expect(await answers(page)).toHaveLength(11);
});

test('practice leaves the schedule alone', async ({ quiz, page }) => {
  await quiz.skipToEnd();
  expect(await answers(page)).toHaveLength(10);
  expect((await memory(page)).facts).toEqual([]);
});

test('answers are taken back one by one, also after a restart', async ({ study, page, restart }) => {
  await study.open();
  const home = new MemoryPage(page);
  await home.open();
  await home.startToday.click();
  const quiz = new QuizPage(page);
  await quiz.teachMe.waitFor();
  const states = [await memory(page)];
  const asked: string[] = [];
  for (let number = 0; number < 3; number += 1) {
    asked.push(await quiz.id());
    await quiz.teachMe.click();
    await quiz.goOn();
    states.push(await memory(page));
  }

  const after = await restart('kill');
  const later = new MemoryPage(after);
  await later.open();
  await later.goOn('Today 3 of').click();
  const again = new QuizPage(after);
  await again.teachMe.waitFor();
  await after.keyboard.press('Control+z');
  await expect.poll(() => again.id()).toBe(asked[2]);
  await expect(again.question).toBeFocused();
  await again.undo.click();
  await expect.poll(() => again.id()).toBe(asked[1]);
  await expect.poll(() => memory(after)).toEqual(states[1]);

  // from the answer itself, too, and then it is asked anew
  await again.teachMe.click();
  await again.expectAnswered();
  await after.keyboard.press('Control+z');
  await expect(again.verdict).toBeHidden();
  await after.keyboard.press('Control+z');
  await expect.poll(() => again.id()).toBe(asked[0]);
  await expect(again.undo).toBeHidden();
  await expect.poll(() => memory(after)).toEqual(states[0]);
  expect((await answers(after)).map(({ undone }) => undone)).toEqual([true, true, true, true]);
});

test('the reader’s own judgement decides when a fact comes again', async ({ study, page }) => {
  await study.open();
  await new MemoryPage(page).open();
  await new MemoryPage(page).startToday.click();
  const quiz = new QuizPage(page);
  await quiz.teachMe.click();
  await quiz.expectAnswered();
  const { facts: forgotten, today } = await memory(page);
  expect(forgotten).toMatchObject([{ due: today + 1 }]);
  await page.getByText('Judge it yourself').click();
  await page.getByRole('radio', { name: 'Easy' }).check();
  await expect.poll(async () => (await memory(page)).facts[0]?.due).toBeGreaterThan(today + 5);
  await expect(page.getByRole('radio', { name: 'Easy' })).toBeChecked();
  await quiz.goOn();
  expect((await answers(page)).map(({ rating, undone }) => [rating, undone])).toEqual([
    [undefined, true],
    [4, false],
  ]);
});

for (const theme of ['Light', 'Dark']) {
  test(`no accessibility finding on the study page: ${theme}`, async ({ study, page }) => {
    await study.open();
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    const home = new MemoryPage(page);
    await home.open();
    await home.startToday.waitFor();
    await expectAccessible(page);
    await home.exam.getByRole('button', { name: 'Set an exam date' }).click();
    await expectAccessible(page);
    await home.exam.getByRole('button', { name: 'Plan it' }).click();
    await home.exam.getByText('Day by day').click();
    await expectAccessible(page);
  });
}
