/** Each kind of sitting besides Today and Learn: begun, answered, and what is left of it. */
import type { Page } from '@playwright/test';
import type { Memories } from '../../../src/core/contract.ts';
import { formatWhen } from '../../../src/core/time/format-when.ts';
import { expectAccessible } from '../../axe.ts';
import { bundledMaterial } from '../../quiz-player.ts';
import { expect, test } from '../../fixtures.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { SittingsPage } from '../../pages/SittingsPage.ts';

const memory = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/api/memory?pack=izium-2022')).json()) as Memories);

test('a map drill keeps a tally and ends with the places missed; what is missed is a weak spot then', async ({
  study,
  page,
}) => {
  await study.open();
  const sittings = new SittingsPage(page);
  await sittings.open();
  await sittings.way('Map drill').getByRole('combobox').selectOption('5 places');
  await sittings.start('Map drill');
  const quiz = new QuizPage(page);
  await quiz.teachMe.waitFor();
  await quiz.seek({ face: 'locate' }, { kind: 'drill', count: 5 });
  await expect(page.getByText('0 right, 0 missed')).toBeVisible();
  await quiz.map.canvas.click({ position: { x: 6, y: 60 } });
  await quiz.goOn();
  await expect(page.getByText('0 right, 1 missed')).toBeVisible();
  await quiz.skipByKeyboard(4);
  await expect(quiz.question).toHaveText('0 of 5 right');
  await expect(quiz.misses).toHaveCount(5);
  expect((await memory(page)).facts).toEqual([]);

  await page.getByRole('link', { name: 'More to study' }).click();
  // what was chosen is chosen still
  await expect(sittings.way('Map drill').getByRole('combobox')).toHaveValue('5');
  await sittings.start('Weak spots');
  await expect(page.getByText('1 of 1', { exact: true })).toBeVisible();
});

test.describe('with nothing to go by', () => {
  test.use({ expected: /409 \(Conflict\)/ });
  test('weak spots say that there are none', async ({ study, page }) => {
    await study.open();
    const sittings = new SittingsPage(page);
    await sittings.open();
    await sittings.start('Weak spots');
    await expect(sittings.refusal).toContainText('There are no weak spots so far.');
  });
});

test('a sitting ends with what was missed on the timeline too, and leads there', async ({ quiz, page }) => {
  await quiz.skipToEnd();
  const events = page.getByRole('list', { name: 'On the timeline' }).getByRole('listitem');
  expect(await events.count()).toBeGreaterThan(1);
  const title = (await events.first().locator('.title').textContent()) ?? '';
  await events.first().getByRole('button').click();
  await expect(page).toHaveURL(/event=/);
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('a board is matched against the clock, taken back, left, gone on with, and done by keyboard alone', async ({
  study,
  page,
}) => {
  await study.open();
  const sittings = new SittingsPage(page);
  await sittings.open();
  await sittings.start('Match against the clock');
  const quiz = new QuizPage(page);
  const { index } = await bundledMaterial();
  const dateOf = (title: string) => {
    const event = [...index.event.values()].find((one) => one.title === title);
    return event ? formatWhen(event.when, 'en') : '';
  };
  await expect(quiz.lines).toHaveCount(8);
  const titles = await quiz.lines.locator('.line > span:first-child').allTextContents();
  const [first = '', second = ''] = titles;

  await quiz.choice(dateOf(second)).click();
  await expect(quiz.line(first)).toContainText(`not ${dateOf(second)}`);
  await quiz.choice(dateOf(first)).click();
  await expect(page.getByText('1 of 8 matched')).toBeVisible();
  await quiz.undo.click();
  await expect(page.getByText('0 of 8 matched')).toBeVisible();
  await expect(quiz.saved).toBeVisible();
  await expectAccessible(page);

  await page.reload();
  await new MemoryPage(page).open();
  await new MemoryPage(page).goOn('Match against the clock 0 of 8').click();
  await expect(quiz.lines).toHaveCount(8);
  const choices = await quiz.choices.getByRole('button').allTextContents();
  for (const title of titles) {
    while ((await quiz.line(title).getAttribute('aria-current')) !== 'true') await page.keyboard.press('ArrowDown');
    const number = 1 + choices.findIndex((words) => words.includes(dateOf(title)));
    await page.keyboard.press(String(number));
  }
  await expect(quiz.question).toHaveText(/^8 pairs in \d+:\d\d$/);
  await expect(quiz.misses).toHaveCount(1);
  expect((await memory(page)).facts).toEqual([]);
});
