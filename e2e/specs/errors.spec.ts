/** When something is broken, the page says what happened, what is safe and what to do, and the rest goes on. */
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.describe('a damaged lesson in the data folder', () => {
  test.use({ seed: { 'packs/broken.salient': 'not a zip at all' } });

  test('is listed with what is wrong, beside the lessons that are whole', async ({ library, page }) => {
    await expect(library.lessons.first()).toContainText('Izium');
    const damage = page.getByRole('region', { name: /Damaged lesson/ });
    await expect(damage).toContainText('broken.salient');
    await expect(damage).toContainText('What is safe');
    await expect(damage).toContainText('What to do');
    await expectAccessible(page);
  });
});

test.describe('a file that is no lesson', () => {
  test.use({ expected: /status of 4\d\d/ });
  test('is refused by name and field, and nothing is kept of it', async ({ library, page }) => {
    const before = await library.lessons.count();
    await page.locator('input[type=file]').setInputFiles({
      name: 'notes.salient',
      mimeType: 'application/zip',
      buffer: Buffer.from('just some text'),
    });
    const alert = page.getByRole('alert').filter({ hasText: 'What to do' });
    await expect(alert).toBeVisible();
    await expect(library.lessons).toHaveCount(before);
  });
});

test('a file dropped beside the library does not take the place of the page', async ({ study, page }) => {
  const kept = await study.article.evaluate((article) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'notes.txt'));
    return ['dragover', 'drop'].map(
      (type) => !article.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
  expect(kept).toEqual([true, true]);
  await expect(page).toHaveTitle(/Izium/);
});

test.describe('an address that leads nowhere', () => {
  test.use({ expected: /status of 404/ });
  test('says so and leads back to the library', async ({ study, page }) => {
    await study.open();
    await page.evaluate(() => (location.hash = '#/no-such-lesson'));
    await expect(page.getByRole('alert')).toContainText('What to do');
    await page.getByRole('link', { name: 'To the library' }).click();
    await expect(page.getByRole('heading', { name: 'Library' })).toBeVisible();
  });
});

test.describe('a damaged answer log', () => {
  test.use({ seed: { 'answers.db': 'SQLite format 3\0 and then rubbish '.repeat(200) } });
  test('is put aside; the page says so and the lesson opens all the same', async ({ study, page }) => {
    const notice = page.getByRole('alert').filter({ hasText: 'earlier answers' });
    await expect(notice).toContainText('answers.corrupt');
    await expect(study.article).toBeVisible();
    await notice.locator('..').getByRole('button', { name: 'Close this notice' }).click();
    await expect(notice).toBeHidden();
  });
});

test.describe('an answer log that cannot be opened', () => {
  test.use({
    seed: { 'answers.db/in-the-way': 'a folder stands where the file should be' },
    expected: /status of 503 .*\/api\/notes/,
  });
  test('is told at start, with what is safe; everything else goes on', async ({ study, page }) => {
    const notice = page.getByRole('alert').filter({ hasText: 'What is safe' });
    await expect(notice).toBeVisible();
    await expect(study.article).toBeVisible();
    await expect(study.map).toBeVisible();
  });
});
