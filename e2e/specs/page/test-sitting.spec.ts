/** A test: left and resumed over a restart, handed in, reviewed, printed. */
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { SittingsPage } from '../../pages/SittingsPage.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const chosen = ['choose', 'who', 'true-false', 'verdict'];

async function startTest(page: Page): Promise<void> {
  const sittings = new SittingsPage(page);
  await sittings.open();
  await sittings.way('Test').getByLabel('Length').selectOption('10 questions');
  await sittings.start('Test');
  await page.getByRole('timer').waitFor();
}
/** Skips to a question with answers to choose from; @returns its number */
async function seekChoice(page: Page): Promise<number> {
  const quiz = new QuizPage(page);
  let number = 1;
  for (; !chosen.includes(await quiz.face()); number += 1) {
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(strip(page).getByRole('button', { name: `Question ${number + 1},` })).toHaveAttribute('aria-current');
  }
  return number;
}

test('a test is left and resumed over a restart, its answers changed, and handed in', async ({
  study,
  page,
  restart,
}) => {
  await study.open();
  await startTest(page);
  const number = await seekChoice(page);
  await page.getByRole('button', { name: 'Flag' }).click();
  await page.keyboard.press('1');
  await expect(new QuizPage(page).saved).toBeVisible();
  await expect(page.getByText('What came of it')).toBeHidden();

  const after = await restart('kill');
  await new MemoryPage(after).open();
  await new MemoryPage(after).goOn('Test 1 of 10 answered, 15 minutes left').click();
  const answered = strip(after).getByRole('button', { name: `Question ${number}, answered, flagged` });
  await answered.click();
  await expect(after.getByText('another one takes its place')).toBeVisible();
  await after.keyboard.press('2');
  await after.getByRole('button', { name: 'Undo last answer' }).click();
  await expect(answered).toHaveAttribute('aria-current');
  await after.getByRole('button', { name: 'Finish' }).click();
  await expect(after.getByRole('heading', { level: 1 })).toHaveText('1 of 10 answered');
  await after.getByRole('button', { name: 'Hand in' }).click();
  await expect(after.getByRole('heading', { level: 1 })).toHaveText(/^\d of 10 marks$/);
  await expect(after.getByText(/9 not answered/)).toBeVisible();
  await expect(after.getByRole('list', { name: 'Question by question' }).locator('> li')).toHaveCount(10);

  await after.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await after.getByRole('button', { name: 'Print a blank paper' }).click();
  await expect(after.locator('body[data-printed]')).toBeAttached();
  await after.emulateMedia({ media: 'print' });
  await expect(after.getByRole('heading', { name: 'Izium and Kupiansk, September 2022: test' })).toBeVisible();
  await expect(after.getByRole('button')).toHaveCount(0);
});

for (const theme of ['Light', 'Dark']) {
  test(`no accessibility finding in a test: ${theme}`, async ({ study, page }) => {
    await study.open();
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    await startTest(page);
    await seekChoice(page);
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Finish' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('heading', { name: /marks$/ }).waitFor();
    await expectAccessible(page);
  });
}
