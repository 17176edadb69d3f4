/** What is the reader's own is kept safe, taken out and brought in again, whatever happens to the file. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { DataPage } from '../pages/DataPage.ts';
import { anAnswer } from '../../electron/host/testing/an-answer.ts';

const memory = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/api/memory?pack=small')).json()) as { facts: object[] });

/** Answers as the quiz sends them, to facts of a lesson that need not be here. */
const answer = (page: Page, count: number) =>
  page.evaluate(
    async (answers) => {
      const headers = { 'content-type': 'application/json' };
      for (const body of answers) await fetch('/api/answers', { method: 'POST', headers, body });
    },
    Array.from({ length: count }, (_, number) =>
      JSON.stringify({ ...anAnswer(), fact: `fact-${number}`, mode: 'today' }),
    ),
  );

test('everything is saved to a file, wiped, read in again, and is what it was', async ({ app, launch, dataDir }) => {
  await answer(app.page, 12);
  const before = new DataPage(app.page);
  await before.open();
  const file = await before.saveEverything();
  const remembered = await memory(app.page);
  expect(remembered.facts).toHaveLength(12);
  await app.stop();
  await rm(join(dataDir, 'answers.db'));

  const { page } = await launch();
  expect((await memory(page)).facts).toEqual([]);
  const data = new DataPage(page);
  await data.open();
  await data.readEverything(file);
  await expect(data.everything.getByRole('status')).toContainText('12 answers');
  expect(await memory(page)).toEqual(remembered);
  expect((await data.saveEverything()).equals(file)).toBe(true);

  await data.readEverything(file);
  await expect(data.everything.getByRole('status')).toContainText('here already');
});

test.describe('a file that is another', () => {
  test.use({ expected: /status of 422/ });
  test('is refused by field, and the page has no accessibility finding', async ({ page }) => {
    const data = new DataPage(page);
    await data.open();
    await expectAccessible(page);
    await data.readEverything(Buffer.from('{"format":"salient-everything/1","answers":[{}]}'));
    await expect(data.everything.getByRole('alert')).toContainText('Nothing was changed.');
    await data.everything.getByText('places to mend').click();
    await expect(data.everything.getByRole('alert')).toContainText('answers.0.id');
    await expectAccessible(page);
  });
});
