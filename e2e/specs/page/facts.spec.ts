/** The browser of facts: searching, choosing by keyboard, marking many at once, and taking it back. */
import type { Answer } from '../../../src/core/contract.ts';
import { expectAccessible } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { FactsPage } from '../../pages/FactsPage.ts';

// a search that cannot be read is refused, which the browser notes
test.use({ expected: /400 .*\/api\/facts\?q=/ });

/** Two facts of the bundled lesson answered in a Today, one of them wrong. */
async function answerTwo({ page }: FactsPage): Promise<void> {
  await page.evaluate(async () => {
    for (const [fact, credit] of [
      ['full-scale-invasion', 0],
      ['vovchansk-regained', 1],
    ] as const) {
      const answer: Answer = {
        ...{ id: crypto.randomUUID(), pack: 'izium-2022', packVersion: '1.0.0', fact, question: 'q', face: 'choose' },
        ...{ sitting: crypto.randomUUID(), mode: 'today', response: null, credit, elapsedMs: 4000 },
      };
      const stored = await fetch('/api/answers', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answer),
      });
      if (!stored.ok) throw new Error(`${stored.status}`);
    }
  });
}

test('words and terms find facts, in the address too; an error says where and what was meant', async ({
  study,
  page,
}) => {
  await study.open();
  const facts = new FactsPage(page);
  await facts.open();
  await expect(facts.search).toBeFocused();
  await facts.find('"full-scale invasion" before:2022-03 status:confirmed', 1);
  await expect(facts.row('24 February 2022')).toBeVisible();
  await expect(page).toHaveURL(/#\/izium-2022\/facts\?q=%22full-scale/);
  await page.reload();
  await facts.expectFound(1);

  await facts.search.fill('izium statis:claimed');
  await expect(facts.problem).toContainText('cannot be read at column 7');
  await expect(facts.search).toHaveAttribute('aria-invalid', 'true');
  await facts.problem.getByRole('button', { name: 'izium status:claimed' }).click();
  await expect(facts.problem).toBeHidden();
  await expect(facts.search).toHaveValue('izium status:claimed');
  await expect(facts.rows.first()).toBeVisible();

  await page.getByRole('button', { name: 'Terms of a search' }).click();
  await facts.search.fill('');
  await page.getByRole('button', { name: 'is:due', exact: true }).click();
  await facts.expectFound(0);
  await expect(facts.search).toBeFocused();
});

test('rows are chosen by keyboard and by mouse, suspended together, and all of it is undone', async ({
  study,
  page,
}) => {
  await study.open();
  const facts = new FactsPage(page);
  await facts.open();
  await facts.find('place:kyiv', 5);
  await facts.rows.first().press('ArrowDown');
  await expect(facts.rows.nth(1)).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.press('Space');
  await expect(facts.rows.nth(2)).toHaveAttribute('aria-selected', 'false');
  await expect(page.getByText('2 chosen')).toBeVisible();
  await facts.rows.nth(2).click({ modifiers: ['Control'] });
  await expect(page.getByText('3 chosen')).toBeVisible();

  await facts.action('Suspend').click();
  await facts.expectSaid('Suspended 3 facts');
  await expect(facts.row('suspended')).toHaveCount(3);
  await facts.find('is:suspended', 3);
  await facts.undo.click();
  await facts.expectSaid('Taken back: suspended 3 facts');
  await facts.expectFound(0);
  await expect(facts.undo).toBeHidden();

  await facts.search.fill('');
  await expect(facts.rows).toHaveCount(100);
  await facts.rows.first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('100 chosen')).toBeVisible();
  await page.getByRole('button', { name: /^Choose all \d+/ }).click();
  await facts.action('Bury until tomorrow').click();
  await facts.expectSaid('until tomorrow');
  await facts.find('-is:buried', 0);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(facts.rows).toHaveCount(100);
});

test('flags, tags and a reset, which asks first; the details tell what was answered', async ({ study, page }) => {
  await study.open();
  const facts = new FactsPage(page);
  await facts.open();
  await answerTwo(facts);
  await facts.find('rated:again', 1);
  await facts.rows.first().click();
  await expect(facts.details).toContainText('Who says so');
  await expect(facts.details).toContainText('not right (again)');

  await facts.action('Tags').click();
  await page.getByRole('textbox', { name: /^Tags/ }).fill('Exam rivers');
  await page.keyboard.press('Enter');
  await facts.expectSaid('Tagged 1 fact: exam, rivers');
  await page.getByRole('button', { name: 'Take off rivers' }).click();
  await facts.expectSaid('Took tags off 1 fact: rivers');
  await facts.action('Flag').click();
  await page.getByRole('button', { name: 'Flag 3' }).click();
  await facts.expectSaid('Set flag 3 on 1 fact');
  await facts.find('tag:exam flag:3', 1);

  await facts.find('is:learned', 2);
  await facts.rows.first().press('Control+a');
  await facts.action('Reset…').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset 2 facts' }).click();
  await facts.expectFound(0);
  await expect(facts.undo).toBeFocused();
  await facts.undo.click();
  await facts.expectFound(2);
  await facts.find('tag:exam flag:3 is:learned', 1);
});

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`accessible in ${theme}, with the terms, the details and an error open`, async ({ study, page }) => {
    await study.open();
    const settings = await study.openSettings();
    await settings
      .getByRole('radio', { name: { light: 'Light', dark: 'Dark', contrast: 'High contrast' }[theme], exact: true })
      .check();
    await page.keyboard.press('Escape');
    const facts = new FactsPage(page);
    await facts.open();
    await facts.find('"full-scale invasion"', 1);
    await facts.rows.first().click();
    await facts.action('Suspend').click();
    await facts.expectSaid('Suspended 1 fact');
    await facts.action('Flag').click();
    await page.getByRole('button', { name: 'Flag 3' }).click();
    await facts.expectSaid('Set flag 3');
    await page.getByRole('button', { name: 'Terms of a search' }).click();
    await facts.search.fill('is:duo');
    await expect(facts.problem).toBeVisible();
    await expect(facts.details).toContainText('Who says so');
    await expectAccessible(page);
  });
}
