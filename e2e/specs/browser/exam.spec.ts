/** An exam date and its plan, while the days go by. The host's clock is moved as it starts; no code of the app knows. */
import { expect, test } from '../../fixtures.ts';
import { MemoryPage } from '../../pages/MemoryPage.ts';
import { QuizPage } from '../../pages/QuizPage.ts';

/** The day so many days from now, as a date field takes it. */
const dateAhead = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('an exam is planned, and planned anew after missed days', async ({ study, page, restart }) => {
  await study.open();
  const home = new MemoryPage(page);
  await home.open();
  await home.exam.getByRole('button', { name: 'Set an exam date' }).click();
  await home.exam.getByLabel('Name').fill('History');
  await home.exam.getByLabel('Date').fill(dateAhead(20));
  await home.exam.getByLabel('Minutes a day').fill('15');
  await home.exam.getByRole('button', { name: 'Plan it' }).click();
  await expect(home.exam.getByRole('heading', { name: /^History: .+, in (19|20|21) days$/ })).toBeVisible();
  await expect(home.exam.getByText(/^It fits: .+ About 9\d % of \d+ facts recalled on the day\.$/)).toBeVisible();
  const rows = home.exam.getByRole('row');
  await home.exam.getByText('Day by day').click();
  const planned = await rows.count();
  expect(planned).toBeGreaterThan(18);
  await home.startToday.click();
  await new QuizPage(page).teachMe.click();
  await new QuizPage(page).expectAnswered();

  const later = new MemoryPage(await restart('stop', { daysAhead: 12 }));
  await later.open();
  await expect(later.exam.getByRole('heading', { name: /in (7|8|9) days$/ })).toBeVisible();
  await later.exam.getByText('Day by day').click();
  await expect(later.exam.getByRole('row')).toHaveCount(planned - 12);
  // yesterday's Today is not offered; what was missed in it is due
  await expect(later.goOn('Today')).toBeHidden();
  await expect(later.page.getByText(/^\d+ questions, \d+ of them new: /)).toBeVisible();

  await later.exam.getByRole('button', { name: 'Change' }).click();
  await later.exam.getByLabel('Minutes a day').fill('5');
  await later.exam.getByLabel('Date').fill(dateAhead(14));
  await later.exam.getByRole('button', { name: 'Plan it' }).click();
  await expect(
    later.exam.getByText(/With 5 minutes a day it does not fit.+ \d+ minutes a day would do\./),
  ).toBeVisible();
  await later.exam.getByRole('button', { name: 'Remove' }).click();
  await expect(later.exam.getByText('Say when it is')).toBeVisible();
});
