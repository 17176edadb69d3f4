import type { ElectronApplication, Page } from '@playwright/test';
import { audience, finerProjector, isKeptAwake, laptop, plug, projector, windows } from '../../displays.ts';
import { expect, test } from '../../fixtures.ts';

/** The presenter's desk, with two displays, and the wall on the second. */
async function openWall(electron: ElectronApplication, page: Page): Promise<Page> {
  await plug(electron, laptop, projector);
  await page.evaluate(() => (location.hash = '#/izium-2022/present'));
  const wall = electron.waitForEvent('window');
  await page.getByRole('button', { name: 'Open the wall' }).click();
  await expect.poll(() => audience(electron)).toMatchObject({ x: 1920, width: 1024, visible: true, fullScreen: true });
  return wall;
}
const told = (page: Page) => page.evaluate(async () => (await window.salient?.wall.state())?.audience);

test('the wall fills the second display, has no way to the shell, and ends with presenting', async ({
  electron,
  page,
}) => {
  expect(await isKeptAwake(electron)).toBe(false);
  const wall = await openWall(electron, page);
  await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
  expect(await isKeptAwake(electron)).toBe(true);
  await wall.getByRole('main').waitFor();
  expect(await wall.evaluate(() => 'salient' in window)).toBe(false);
  expect((await windows(electron))[0]).toMatchObject({ x: expect.any(Number), visible: true });

  const numbers = [electron.waitForEvent('window'), page.evaluate(() => window.salient?.wall.identify())];
  await Promise.all(numbers);
  await expect.poll(async () => (await windows(electron)).length).toBe(4);
  await expect.poll(async () => (await windows(electron)).length).toBe(2);

  await page.evaluate(() => window.salient?.wall.presenting(false));
  expect(await windows(electron)).toHaveLength(1);
  expect(await isKeptAwake(electron)).toBe(false);
});

test('a pulled cable hides the wall, and plugged again it comes back', async ({ electron, page }) => {
  await openWall(electron, page);
  await plug(electron, laptop);
  expect(await audience(electron)).toMatchObject({ visible: false });
  await expect(page.getByText('The wall is hidden, and comes back with it.')).toBeVisible();
  await plug(electron, laptop, projector);
  await expect.poll(() => audience(electron)).toMatchObject({ visible: true, x: 1920 });
  await plug(electron, laptop, finerProjector);
  await expect.poll(() => audience(electron)).toMatchObject({ visible: true, width: 1280, fullScreen: true });

  await page.evaluate(() => window.salient?.wall.swap());
  await expect.poll(() => audience(electron)).toMatchObject({ x: 0, width: 1920 });
  expect((await windows(electron))[0]?.x).toBeGreaterThanOrEqual(1920);
});

test('the wall that crashed is built again, and one closed by hand can be opened again', async ({ electron, page }) => {
  const wall = await openWall(electron, page);
  const next = electron.waitForEvent('window');
  await electron.evaluate(({ BrowserWindow }) => {
    const crashing = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().endsWith('#/wall'));
    crashing?.webContents.forcefullyCrashRenderer();
  });
  const again = await next;
  expect(again).not.toBe(wall);
  await expect(again.getByRole('main')).toHaveAttribute('data-wall', 'on'); // it has its picture again
  expect(await told(page)).toBe('open');

  await again.close();
  await expect.poll(() => told(page)).toBe('closed');
  await page.evaluate(() => window.salient?.wall.open(2));
  await expect.poll(() => audience(electron)).toMatchObject({ visible: true });
});

test('the wall goes with the page that presents, and messages of the wrong shape are refused', async ({
  electron,
  page,
}) => {
  await openWall(electron, page);
  const refused = await page.evaluate(() => {
    const ask = async (display: number) => window.salient?.wall.open(display);
    const wrong = [0, 100, 1.5, '2', null] as number[];
    return Promise.all(wrong.map((one) => ask(one).catch(({ message }: Error) => message)));
  });
  for (const one of refused) expect(one).toContain('does not take these arguments');
  await page.getByRole('button', { name: 'Leave presenting' }).click();
  await expect.poll(() => windows(electron)).toHaveLength(1);
  expect(await isKeptAwake(electron)).toBe(false);

  await page.evaluate(() => window.salient?.wall.presenting(true));
  expect(await isKeptAwake(electron)).toBe(true);
  await page.reload();
  await expect.poll(() => isKeptAwake(electron)).toBe(false);
});
