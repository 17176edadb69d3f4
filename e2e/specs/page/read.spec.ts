/** Reading: who says so, what the words point at, and one selection through article, map, timeline and address. */
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';

test('a sentence tells who says so, what holds instead, and shows the arithmetic', async ({ study }) => {
  await study.whoSaysSo('162 days').click();
  await expect(study.details).toContainText('corrected');
  await expect(study.details).toContainText('What holds');
  await expect(study.details).toContainText('1 April 2022');
  await expect(study.details).toContainText('= 162 days (5 months 9 days)');
  await expect(study.sentence('162 days')).toHaveClass(/chosen/);
});

test('sources open in place, with outlet and date', async ({ study }) => {
  await study.whoSaysSo('Human Rights Watch documented').click();
  const sources = study.details.getByText(/source/).first();
  await sources.click();
  await expect(study.details.getByRole('listitem').filter({ hasText: 'Human Rights Watch' }).first()).toBeVisible();
});

test('a glossary term opens under its paragraph and closes again', async ({ study }) => {
  await study.link('logistics hub').click();
  const note = study.page.getByRole('complementary', { name: /Glossary: Logistics hub/i });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: 'Close the glossary note' }).click();
  await expect(note).toBeHidden();
});

test('a town shows every event, fact and sentence about it, with how each stands', async ({ study }) => {
  await study.link('Balakliia').click();
  await expect(study.details.getByRole('heading', { name: 'Balakliia', exact: true })).toBeVisible();
  await expect(study.details).toContainText('Балаклія');
  for (const part of ['Events here', 'What is said of it', 'In the article']) {
    await expect(study.details.getByRole('heading', { name: new RegExp(part) })).toBeVisible();
  }
  await expect(study.details.getByText('confirmed').first()).toBeVisible();
  expect(await study.article.locator('.sentence.lit').count()).toBeGreaterThan(1);
});

test('what is chosen in the details brings the article along', async ({ study }) => {
  await study.link('Balakliia').click();
  await study.details
    .getByRole('button', { name: /Lyman|Izium|Kupiansk|Balakliia/ })
    .last()
    .click();
  await expect(study.article.locator('.sentence.chosen')).toBeInViewport();
});

test('an event of the text takes the date, and the address, along', async ({ study, page }) => {
  await study.link('photographed in Kupiansk').click();
  await expect(page).toHaveURL(/event=[a-z0-9-]+&date=2022-09-10/);
  await expect(study.details).toContainText('10 September 2022, morning');
});

test('back, forward and a link lead to the same moment', async ({ study, page }) => {
  await study.link('Balakliia').click();
  await expect(page).toHaveURL(/place=balakliia/);
  await study.link('Kherson').click();
  await expect(page).toHaveURL(/place=kherson/);
  await page.goBack();
  await expect(study.details.getByRole('heading', { name: 'Balakliia', exact: true })).toBeVisible();
  await page.goForward();
  await expect(study.details.getByRole('heading', { name: 'Kherson', exact: true })).toBeVisible();
  await page.reload();
  await expect(study.details.getByRole('heading', { name: 'Kherson', exact: true })).toBeVisible();
});

test('the story can be walked through, step by step', async ({ study }) => {
  await study.article.getByRole('button', { name: 'Walk through the story' }).click();
  await expect(study.details).toContainText(/Step 1 of \d+/);
  await expect(study.details.getByRole('button', { name: 'Back' })).toBeDisabled();
  await study.details.getByRole('button', { name: 'Next' }).click();
  await expect(study.details).toContainText(/Step 2 of \d+/);
});

test('everything of it works by keyboard alone', async ({ study, page }) => {
  await study.link('Balakliia').focus();
  await page.keyboard.press('Enter');
  await expect(study.details.getByRole('heading', { name: 'Balakliia', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(study.details).toBeHidden();
  await study.whoSaysSo('162 days').focus();
  await page.keyboard.press('Space');
  await expect(study.details).toContainText('corrected');
});

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`no accessibility finding with details and a term open: ${theme}`, async ({ study, page }) => {
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await study.link('logistics hub').click();
    await study.link('Balakliia').click();
    await expectAccessible(page);
  });
}
