import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '../../../electron/launch/program.ts';
import { expect, test } from '../../fixtures.ts';
import { desktopArguments, desktopEnvironment, desktopRuntime } from '../../hosts/desktop.ts';

const lesson = join(root, 'resources/packs/izium-2022');

/** Starts the program once more on the same data folder, and waits until it has left. */
async function startAgain(start: Parameters<typeof desktopArguments>[0]): Promise<number | null> {
  const args = desktopArguments(start);
  const sandbox = process.platform === 'linux' ? ['--no-sandbox'] : []; // as Playwright starts the first one
  const second = spawn(desktopRuntime().executable, [...sandbox, ...args], {
    env: desktopEnvironment(),
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}

test('a second start shows its lesson in the window that is open, or presents it there', async ({
  electron,
  page,
  dataDir,
}) => {
  await page.getByRole('link', { name: 'Salient, library' }).click();
  await expect(page).toHaveURL(/#\/$/);
  expect(await startAgain({ dataDir, pack: lesson })).toBe(0);
  await expect(page).toHaveURL(/#\/izium-2022$/);
  expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  expect(await startAgain({ dataDir, present: lesson })).toBe(0);
  await expect(page).toHaveURL(/#\/izium-2022\/present$/);
});

test('a second start without a lesson leaves the reader where they are', async ({ study, page, dataDir }) => {
  await expect(study.article).toBeVisible();
  const before = page.url();
  expect(await startAgain({ dataDir })).toBe(0);
  expect(page.url()).toBe(before);
});
