/** The first quiz: every face by mouse and by keyboard, and what came of it. */
import { faceNames, type Face } from '../../../src/core/quiz/faces.ts';
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';
import { StudyPage } from '../../pages/StudyPage.ts';
import { Player } from '../../quiz-player.ts';
import { storedAnswers } from '../../stored-answers.ts';

const faces = Object.keys(faceNames) as Face[];

test('a whole quiz by mouse, all of it right', async ({ quiz, page }) => {
  test.slow(); // ten questions, and a map in software
  const player = await Player.with('mouse', quiz);
  const seen = new Set<Face>();
  for (let number = 1; number <= 10; number++) {
    await expect(page.getByText(`${number} of 10`, { exact: true })).toBeVisible();
    seen.add(await quiz.face());
    await player.answer();
    await expect(quiz.verdict.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
    await expect(quiz.verdict.getByRole('button', { name: 'Read it in the lesson' })).toBeVisible();
    await player.goOn();
  }
  expect(seen.size).toBeGreaterThanOrEqual(6);
  await expect(quiz.question).toHaveText('All 10 right');
  await expect(quiz.button('These misses again')).toBeHidden();
  expect((await storedAnswers(page)).map(({ credit }) => credit)).toEqual(Array.from({ length: 10 }, () => 1));
});

test('a whole quiz by keyboard alone: some known, some taught, the misses once more', async ({ study, page }) => {
  test.slow();
  await study.open();
  await page.keyboard.press('Alt+q');
  await tabTo(new MemoryPage(page).practise);
  await page.keyboard.press('Enter');
  const quiz = new QuizPage(page);
  await quiz.teachMe.waitFor();
  const player = await Player.with('keyboard', quiz);
  const seen = new Set<Face>();
  for (let number = 1; number <= 10; number++) {
    seen.add(await quiz.face());
    if (number % 3 === 0) {
      await page.keyboard.press('?');
      await expect(quiz.verdict.getByRole('heading', { name: 'Here it is' })).toBeFocused();
      await quiz.expectAnswered();
    } else {
      await player.answer();
      await expect(quiz.verdict.getByRole('heading', { name: 'Right', exact: true })).toBeFocused();
    }
    await player.goOn();
  }
  expect(seen.size).toBeGreaterThanOrEqual(6);
  await expect(quiz.question).toHaveText('7 of 10 right');
  await expect(quiz.question).toBeFocused();
  await expect(quiz.misses).toHaveCount(3);

  await page.keyboard.press('Tab');
  await expect(quiz.button('These misses again')).toBeFocused();
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 3; number++) {
    await expect(page.getByText(`${number} of 3`, { exact: true })).toBeVisible();
    await player.answer();
    await player.goOn();
  }
  await expect(quiz.question).toHaveText('All 3 right');
  const answers = await storedAnswers(page);
  expect(answers.map(({ mode }) => mode).join(' ')).toBe(`${'practice '.repeat(10)}again again again`);
  expect(answers.filter(({ response }) => response === null)).toHaveLength(3);
});

test('“I don’t know” teaches at once, and the sentence is a step away in the lesson', async ({ quiz, page }) => {
  await quiz.seek({ face: 'choose' });
  await quiz.teachMe.click();
  await expect(quiz.verdict.getByRole('heading', { name: 'Here it is' })).toBeVisible();
  await expect(page.getByText('right answer')).toBeVisible();
  await expect(quiz.verdict).toContainText(/confirmed|claimed|disputed|corrected/);
  await quiz.verdict.getByRole('button', { name: 'Read it in the lesson' }).click();
  await expect(page).toHaveURL(/sentence=/);
  await expect(new StudyPage(page).article.locator('.sentence.chosen')).toBeInViewport();
});

test('what is missed stands at the end with its sentence, and on the map', async ({ quiz, page }) => {
  await quiz.skipToEnd();
  await expect(quiz.question).toHaveText('0 of 10 right');
  await expect(quiz.misses).toHaveCount(10);
  await expect(quiz.misses.first().getByRole('blockquote')).not.toBeEmpty();
  await expect(quiz.map.canvas).toHaveAccessibleName(/^Map of the places to look at again: \S/);
  await quiz.map.rest();
  await expectAccessible(page);

  await quiz.button('Another ten').click();
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
  await quiz.button('Back to the lesson').click();
  await expect(page.getByRole('article')).toBeVisible();
});

test('a click far off says how far, and shows both points', async ({ quiz }) => {
  await quiz.seek({ face: 'locate' });
  await quiz.map.rest();
  await quiz.map.canvas.click({ position: { x: 30, y: 120 } });
  await quiz.expectAnswered();
  await expect(quiz.verdict).toContainText(/\d+ km off, (too far|you chose)/);
  await expect(quiz.map.canvas).toHaveAccessibleName(/^Map: .+ and your answer$/);
  await quiz.map.rest();
});

test('the crosshair says where it is, and nothing is answered before it was heard', async ({ quiz, page }) => {
  await quiz.seek({ face: 'locate' });
  await quiz.map.canvas.focus();
  await page.keyboard.press('Enter');
  const where = page.getByText(/^Crosshair: /);
  await expect(where).toContainText(/(\d+ km (north|south|east|west)|at )/);
  const before = await where.textContent();
  await page.keyboard.press('ArrowDown');
  await expect(where).not.toHaveText(before ?? '');
  await expect(quiz.verdict).toBeHidden();

  // a list of spots puts it where one of them lies, and says no name
  await tabTo(quiz.spots);
  await page.keyboard.press('ArrowDown');
  const [spot = ''] = await quiz.spots.locator('option:checked').allTextContents();
  expect(spot).toMatch(/^\d+ km \S+ of .+, \d+ km \S+ of /);
  await expect(where).toHaveText(`Crosshair: ${spot.split(',')[0]}`);
  await expectAccessible(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(quiz.verdict).toBeVisible();
});

test.describe('without WebGL', () => {
  test.use({ expected: /WebGL/ });
  test('the plain drawing is answered all the same', async ({ quiz, page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.reload();
    await quiz.teachMe.waitFor();
    const player = await Player.with('mouse', quiz);
    await quiz.seek({ face: 'locate' });
    await expect(page.getByText('This computer cannot draw the full map')).toBeVisible();
    // it lies over a part of the map, where the place may be
    await page.getByRole('button', { name: 'Close this note' }).click();
    await player.answer();
    await expect(quiz.verdict.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
  });
});

test('items are put in order with the buttons beside them, and each move is told', async ({ quiz, page }) => {
  await quiz.seek({ face: 'order' });
  const first = (await quiz.items.first().locator('.grip').textContent())?.trim() ?? '';
  await quiz.items
    .first()
    .getByRole('button', { name: /^Move down/ })
    .click();
  await expect(quiz.items.nth(1)).toContainText(first.replace(/^\d+\s*/, ''));
  await expect(page.getByText(/: now 2 of \d$/)).toBeAttached();
});

test('left in the middle, the quiz goes on where it was', async ({ quiz, page }) => {
  await quiz.teachMe.click();
  await quiz.goOn();
  const asked = await quiz.id();
  await quiz.button('Back to the lesson').click();
  await expect(page.getByRole('article')).toBeVisible();
  const memory = new MemoryPage(page);
  await memory.open();
  await memory.goOn('Ten questions').click();
  await quiz.teachMe.waitFor();
  expect(await quiz.id()).toBe(asked);
  await page.reload();
  await quiz.teachMe.waitFor();
  expect(await quiz.id()).toBe(asked);
  await expect(page.getByText('2 of 10', { exact: true })).toBeVisible();
});

test.describe('an answer that cannot be saved', () => {
  test.use({ expected: /status of 507/ });
  test('stays on screen, is said to be unsaved, and is sent again as the same', async ({ quiz, page }) => {
    await page.evaluate(() => {
      const whole = window.fetch;
      const problem = { type: 'disk-full', status: 507, title: 'The disk is full.', safe: 'Earlier answers are safe.' };
      const full = () =>
        new Response(JSON.stringify(problem), {
          status: problem.status,
          headers: { 'content-type': 'application/problem+json' },
        });
      window.fetch = (...asked) => (asked[0] === '/api/answers' ? Promise.resolve(full()) : whole(...asked));
      document.addEventListener('there-is-room', () => (window.fetch = whole));
    });
    await quiz.teachMe.click();
    const bar = page.getByRole('alert');
    await expect(bar).toContainText('not saved yet');
    await expect(bar).toContainText('The disk is full. Earlier answers are safe.');
    await expect(quiz.verdict).toBeVisible();
    await expect(quiz.saved).toBeHidden();
    await expectAccessible(page);

    await quiz.next.click();
    await quiz.teachMe.click();
    await expect(bar).toContainText('2 answers are not saved yet');
    expect(await storedAnswers(page)).toEqual([]);

    await page.evaluate(() => document.dispatchEvent(new Event('there-is-room')));
    await quiz.button('Try saving again').click();
    await expect(bar).toBeHidden();
    await expect(quiz.saved).toBeVisible();
    const ids = (await storedAnswers(page)).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});

test.describe('an answer log that will not open', () => {
  test.use({
    seed: { 'answers.db/in-the-way': 'a folder stands where the file should be' },
    expected: /status of 5\d\d/,
  });
  test('is told with each answer, and the quiz goes on', async ({ quiz, page }) => {
    await quiz.teachMe.click();
    await expect(page.getByRole('alert').filter({ hasText: 'not saved yet' })).toBeVisible();
    await quiz.next.click();
    await expect(quiz.teachMe).toBeVisible();
  });
});

test('much enlarged, nothing is cut off and going on stays in reach', async ({ quiz, page }) => {
  await page.setViewportSize({ width: 512, height: 300 }); // 1024 × 600 at 200 %
  for (let number = 1; number <= 10; number++) {
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('.quiz, .sheet')].filter((part) => part.scrollWidth > part.clientWidth),
    );
    expect(tooWide, await quiz.id()).toEqual([]);
    await expect(quiz.teachMe).toBeInViewport({ ratio: 1 });
    await quiz.teachMe.click();
    await expect(quiz.next).toBeInViewport({ ratio: 1 });
    await quiz.goOn();
  }
});

for (const theme of ['Light', 'Dark']) {
  test(`no accessibility finding in any face, asked and answered: ${theme}`, async ({ study, page }) => {
    test.slow(); // every face is analysed twice
    const settings = await study.openSettings();
    await settings.getByRole('radio', { name: theme, exact: true }).check();
    await page.keyboard.press('Escape');
    const quiz = new QuizPage(page);
    await quiz.open();
    for (const face of faces) {
      await quiz.seek({ face });
      await expectAccessible(page);
      await quiz.teachMe.click();
      await quiz.expectAnswered();
      await expectAccessible(page);
    }
  });
}
