/** By keyboard alone: from part to part, and back to where one was when something closes. */
import { expect, test } from '../../fixtures.ts';

test('F6 goes from part to part, past the marks of the article, and round', async ({ study, page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await study.link('Balakliia').press('Enter');
  await expect(study.details).toBeVisible();
  for (const part of [study.details, study.map, study.timeline, page.getByRole('banner'), study.article]) {
    await page.keyboard.press('F6');
    await expect(part).toBeFocused();
  }
  await page.keyboard.press('Shift+F6');
  await expect(page.getByRole('banner')).toBeFocused();
});

test('closing the details gives the focus back to what opened them', async ({ study, page }) => {
  const opener = study.link('Balakliia');
  await opener.press('Enter');
  await study.details.getByRole('button', { name: 'Close the details' }).press('Enter');
  await expect(study.details).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.press('Enter');
  const event = study.details.locator('.line').first();
  await event.press('Enter');
  await expect(study.details, 'the focus stays with the details that follow').toContainText('Who says so');
  await expect(study.details.getByRole('group', { name: 'Details' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(study.details).toBeHidden();
  await expect(opener).toBeFocused();
});

for (const name of ['Keyboard shortcuts', 'About Salient and its map']) {
  test(`one Escape closes “${name}”, and Help has the focus again`, async ({ study, page }) => {
    await study.article.waitFor();
    const help = page.getByRole('button', { name: 'Help', exact: true });
    await help.press('Enter');
    await page.getByRole('button', { name }).press('Enter');
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expect(page.locator('#help-panel')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
    await expect(help).toBeFocused();
  });
}

test('each page has its title, and the focus follows to it', async ({ study, page }) => {
  await expect(page).toHaveTitle('Izium and Kupiansk, September 2022 – Salient');
  await study.article.focus();
  await page.keyboard.press('Alt+l');
  await expect(page).toHaveTitle('Library – Salient');
  await expect(page.getByRole('main')).toBeFocused();
  await page.goBack();
  await study.article.waitFor();
  await page.keyboard.press('Alt+q');
  await expect(page).toHaveTitle('Quiz: Izium and Kupiansk, September 2022 – Salient');
});

test('no line begins with the mark of the sentence before', async ({ study, page }) => {
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const stray = await study.article.locator('.sentence').evaluateAll((sentences) =>
      sentences.flatMap((sentence) => {
        const mark = sentence.querySelector('.mark');
        const word = mark?.previousSibling;
        if (!mark || !word) return [];
        const range = document.createRange();
        range.selectNode(word);
        const line = [...range.getClientRects()].at(-1);
        const box = mark.getBoundingClientRect();
        return line && box.top > line.bottom ? [sentence.textContent] : [];
      }),
    );
    expect(stray).toEqual([]);
  }
});

test('names in another language say so', async ({ study }) => {
  const settings = await study.openSettings();
  await settings.getByRole('radio', { name: 'Ukrainian' }).check();
  await study.page.keyboard.press('Escape');
  await study.link('Balakliia').press('Enter');
  await expect(study.details.getByRole('heading', { name: 'Балаклія' }).locator('[lang=uk]')).toHaveText('Балаклія');
});
