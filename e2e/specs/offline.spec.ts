/** A whole sitting: every screen, every kind of request. None may be for anybody but the app itself. */
import { expect, test } from '../fixtures.ts';
import { QuizPage } from '../pages/QuizPage.ts';

/** What a sitting asks for; a run that did not ask for all of it would prove little. */
const kinds = [
  /^\/assets\/.+\.js$/,
  /^\/assets\/.+\.woff2$/,
  /^\/fonts\//,
  /^\/style\//,
  /^\/tiles\/world\/\d/,
  /^\/tiles\/theatre\/\d/,
  /^\/api\/packs/,
  /^\/api\/answers/,
  /^\/api\/settings/,
];

test('a whole sitting asks nobody but the app itself', async ({ study, app, page, watch }) => {
  test.slow(); // every screen, the map drawn in software at each stop
  await study.whoSaysSo('162 days').click();
  await study.link('Balakliia').click();
  await expect(study.details).toBeVisible();

  const map = page.getByRole('application', { name: /^Map of/ });
  await map.focus();
  for (const key of ['+', '+', 'ArrowLeft', 'ArrowUp', '-', '-', '-', '-', '-', '-']) await page.keyboard.press(key);
  const settings = await study.openSettings();
  for (const theme of ['Dark', 'High contrast', 'Light']) {
    await settings.getByRole('radio', { name: theme, exact: true }).check();
  }
  await settings.getByRole('radio', { name: 'Ukrainian' }).check();
  await page.keyboard.press('Escape');
  await expect(map).toHaveAttribute('data-idle', 'true');

  const quiz = new QuizPage(page);
  await quiz.open();
  await quiz.teachMe.click();
  await quiz.next.click();
  await page.getByRole('link', { name: 'Salient, library' }).click();
  await expect(page.getByRole('main')).toContainText('Izium');

  const paths = watch.requests.map((address) => new URL(address).pathname);
  for (const kind of kinds)
    expect(
      paths.filter((path) => kind.test(path)),
      String(kind),
    ).not.toEqual([]);
  expect(watch.foreign()).toEqual([]);
  const info = app.electron && (await page.evaluate(() => window.salient?.info()));
  expect(info?.refusedRequests ?? 0).toBe(0);
});
