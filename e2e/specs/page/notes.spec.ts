/** The reader's own: marked words, notes, and facts that are asked like any other. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { NotesPage } from '../../pages/NotesPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';

test('words are highlighted by mouse, and made a cloze in one step that is asked in a sitting', async ({
  study,
  page,
}) => {
  const notes = new NotesPage(study);
  await notes.select('162 days');
  await notes.tool('Highlight').click();
  await expect(notes.said).toHaveText('Highlighted.');
  await expect(notes.marks).toHaveText(['162 days']);
  await expect(study.details, 'a selection is no click').toBeHidden();

  await notes.select('162 days');
  await notes.tool('Make it a cloze').click();
  await expect(notes.said).toHaveText('Made a cloze. It will be asked.');

  const home = new MemoryPage(page);
  await home.open();
  await home.learn.click();
  const quiz = new QuizPage(page);
  await expect(quiz.fields).toHaveCount(1);
  expect(await quiz.face()).toBe('cloze');
  await quiz.fields.fill('162 days');
  await page.keyboard.press('Enter');
  await quiz.expectAnswered();
  await expect(quiz.verdict).toContainText('Right');
  await expect(quiz.verdict).toContainText('Your own fact');
  await quiz.verdict.getByRole('button', { name: 'Read it in the lesson' }).click();
  await expect(study.article.locator('.sentence.chosen')).toBeInViewport();
});

test('a sentence is marked and asked by keyboard alone', async ({ study, page }) => {
  const notes = new NotesPage(study);
  await study.whoSaysSo('162 days').press('Enter');
  await tabTo(notes.words);
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 'Izium'.length; step += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(study.details.getByText('Selected: “Izium”')).toBeVisible();
  await tabTo(notes.sentenceTools.getByRole('button', { name: 'Make it a fact' }));
  await page.keyboard.press('Enter');

  const form = notes.form('Your own fact');
  await expect(form.getByLabel('Question')).toBeFocused();
  await expect(form.getByRole('textbox', { name: /^Answer/ })).toHaveValue('Izium');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Which city?');
  await page.keyboard.press('Control+Enter');
  await expect(notes.said).toHaveText('Fact saved. It will be asked.');
  await expect(form).toBeHidden();

  await notes.sign('Your own fact').press('Enter');
  await expect(notes.card('Your own fact')).toContainText('Which city?');
  await tabTo(notes.card('Your own fact').getByRole('button', { name: 'Remove' }));
  await page.keyboard.press('Enter');
  await expect(notes.marks).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(notes.said).toHaveText('Taken back.');
  await expect(notes.marks).toHaveText(['Izium']);
});

test.describe('when the disk refuses', () => {
  test.use({ expected: /status of 5\d\d|Failed to load resource/ });
  test('what was written stays in its form, also when the page is loaded anew, until it is saved', async ({
    study,
    page,
  }) => {
    const notes = new NotesPage(study);
    await page.route('**/api/changes', (route) =>
      route.fulfill({
        status: 507,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'disk-full',
          status: 507,
          title: 'The disk is full.',
          safe: 'What was saved before.',
        }),
      }),
    );
    await notes.select('162 days');
    await notes.tool('Note').click();
    await page.keyboard.type('From 1 April.');
    const form = notes.form('Note');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form.getByRole('alert')).toContainText('What is safe');
    await expect(form.getByRole('alert')).toContainText('stays in this form');
    await page.reload();
    await expect(form.getByLabel('Your note')).toHaveValue('From 1 April.');

    await page.unroute('**/api/changes');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(notes.said).toHaveText('Note saved.');
    await expect(form).toBeHidden();
    await expect(notes.sign('Your note')).toBeVisible();
  });
});

test('the list finds what was written, leads to it, and changes it', async ({ study, page }) => {
  const notes = new NotesPage(study);
  await notes.select('162 days');
  await notes.tool('Note').click();
  await page.keyboard.type('Count it again');
  await page.keyboard.press('Control+Enter');
  await expect(notes.said).toHaveText('Note saved.');
  await study.whoSaysSo('Human Rights Watch documented').click();
  await notes.sentenceTools.getByRole('button', { name: 'Highlight' }).click();
  await expect(notes.said).toHaveText('Highlighted.');

  await notes.openList();
  const items = notes.part('In the text').getByRole('listitem');
  await expect(items).toHaveCount(2);
  await page.getByRole('searchbox', { name: 'Words in your notes' }).fill('AGAIN');
  await expect(items).toHaveCount(1);
  await items.getByRole('button', { name: 'Edit' }).click();
  await notes.form('Note').getByLabel('Your note').fill('Counted');
  await notes.form('Note').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Nothing you wrote has these words.')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('radio', { name: 'Notes' }).check();
  await expect(items).toContainText(['Counted']);
  await items.getByRole('button', { name: 'Show in the text' }).click();
  await expect(study.article.locator('.sentence.chosen')).toBeInViewport();
  await expect(notes.card('Your note')).toContainText('Counted');
});

for (const theme of ['Light', 'Dark']) {
  test(`no accessibility finding where one writes: ${theme}`, async ({ study, page }) => {
    const notes = new NotesPage(study);
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    await notes.select('162 days');
    await expect(notes.tools).toBeVisible();
    await expectAccessible(page);
    await notes.tool('Note').click();
    await page.keyboard.type('Mine');
    await page.keyboard.press('Control+Enter');
    await notes.sign('Your note').click();
    await study.whoSaysSo('162 days').click();
    await notes.sentenceTools.getByRole('button', { name: 'Make it a fact' }).click();
    await expect(notes.form('Your own fact')).toBeVisible();
    await expectAccessible(page);
    await notes.openList();
    await expectAccessible(page);
  });
}
