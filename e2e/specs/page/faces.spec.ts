/** Each face in turn, from a lesson of its own so that it is known which question comes: by mouse and by keyboard. */
import { writeFile } from 'node:fs/promises';
import { expectAccessible } from '../../axe.ts';
import { facesArchive, facesAsked, facesFiles } from '../../faces-pack.ts';
import { expect, test as base } from '../../fixtures.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { Player } from '../../quiz-player.ts';

const test = base.extend({
  pack: async ({}, use, info) => {
    const path = info.outputPath('faces.salient');
    await writeFile(path, facesArchive());
    await use(path);
  },
});

for (const how of ['mouse', 'keyboard'] as const) {
  test(`every face is answered by ${how}`, async ({ study, page }) => {
    test.slow(); // a map in software for several of them
    await study.open();
    const quiz = new QuizPage(page);
    const player = await Player.with(how, quiz, facesFiles());
    for (const question of facesAsked) {
      await quiz.seek({ question });
      await player.answer();
      await expect(quiz.verdict.getByRole('heading', { name: 'Right', exact: true }), question).toBeVisible();
      await expect(quiz.verdict).toContainText(question === 'date' ? '10 September 2022' : 'Because');
    }
  });
}

test('part of it earns part, and says what was missed', async ({ study, page }) => {
  await study.open();
  const quiz = new QuizPage(page);
  await quiz.seek({ question: 'several' });
  await quiz.boxes.first().click();
  await page.getByRole('checkbox', { name: 'Izium', exact: false }).setChecked(true);
  await page.getByRole('checkbox', { name: 'Kupiansk' }).setChecked(false);
  await page.getByRole('checkbox', { name: 'Odesa' }).setChecked(false);
  await page.getByRole('checkbox', { name: 'Paris' }).setChecked(false);
  await quiz.button('Answer').click();
  await expect(quiz.verdict).toContainText('Partly right');
  await expect(quiz.verdict).toContainText('You found 1 of 2.');

  await quiz.seek({ question: 'date' });
  await quiz.fields.last().fill('2022');
  await quiz.month.selectOption('September');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(quiz.verdict).toContainText('Right as far as it goes: the day is known.');

  await quiz.seek({ question: 'name' });
  await expect(quiz.map.canvas).toHaveAccessibleName(/A place is marked \d+ km south-east of/);
  await quiz.fields.fill('Kupiansk');
  await page.keyboard.press('Enter');
  await expect(quiz.verdict).toContainText('Kupiansk is another place, 81 km north of Lyman.');

  await quiz.seek({ question: 'changed' });
  await quiz.map.canvas.click({ position: await quiz.map.spot([37.62, 49.71]) });
  await expect(page.getByRole('checkbox', { name: 'Kupiansk' })).toBeChecked();
  await expectAccessible(page);
  await quiz.button('Answer').click();
  await expect(quiz.verdict).toContainText('You found 1 of 2.');
  await expect(quiz.map.canvas).toHaveAccessibleName(/on 10 September 2022/);
});

test('a hidden name stands among the answers and nowhere else until it is answered', async ({ study, page }) => {
  await study.open();
  const quiz = new QuizPage(page);
  await quiz.seek({ question: 'hidden' });
  await expect(quiz.options).toHaveCount(3);
  await expect(quiz.map.canvas).toHaveAccessibleName(/It belongs \d+ km \S+ of Balakliia, \d+ km \S+ of Lyman/);
  await quiz.map.rest();
  const told = () => page.evaluate(() => document.documentElement.outerHTML.match(/izium/gi)?.length ?? 0);
  expect(await told(), 'in the whole document').toBe(1);
  const spoken = await page.locator('body').ariaSnapshot();
  expect(spoken.match(/izium/gi), 'in what is spoken').toHaveLength(1);
  expect(spoken).toMatch(/button "\d Izium"/);
  await expectAccessible(page);
  await quiz.options.filter({ hasText: 'Kharkiv' }).click();
  await expect(quiz.verdict).toContainText(/Kharkiv is another place, \d+ km north-west of Izium\./);
  await expect(quiz.map.canvas).toHaveAccessibleName('Map: Izium and Kharkiv, which you chose');
});
