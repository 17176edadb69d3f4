import type { ElectronApplication } from '@playwright/test';
import type { MenuCommand } from '../../../src/shared/host/bridge.ts';
import { expect, test } from '../../fixtures.ts';

/** The documents in all windows; where in the page they are is the page's own affair. */
const documents = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL().split('#')[0]),
  );

test('one window, on the app’s own address, with no way into Node', async ({ electron, page }) => {
  expect(await documents(electron)).toEqual(['app://salient/']);
  expect(
    await page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in window)),
  ).toEqual([]);
});

test('the bridge has what its interface names, no more, and cannot be changed', async ({ page }) => {
  const bridge = await page.evaluate(() => ({
    members: Object.keys(window.salient ?? {}),
    frozen: Object.isFrozen(window.salient),
  }));
  expect(bridge).toEqual({ members: ['info', 'choosePack', 'savePdf', 'onMenuCommand', 'wall'], frozen: true });
});

test('it says what it runs on, and that nothing was refused', async ({ page }) => {
  const info = await page.evaluate(() => window.salient?.info());
  expect(info).toEqual({
    electron: expect.any(String),
    chromium: expect.any(String),
    node: expect.stringMatching(/^\d+\./),
    refusedRequests: 0,
  });
});

test('an embedded frame has no bridge', async ({ page }) => {
  const embedded = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return { isThere: frame.contentWindow !== null, hasBridge: 'salient' in (frame.contentWindow ?? window) };
  });
  expect(embedded).toEqual({ isThere: true, hasBridge: false });
});

test.describe('ways out', () => {
  test.use({ expected: /https:\/\/example\.com|elsewhere|^console error: (Not allowed to load|Unsafe attempt)/ });

  const ways: [string, () => void][] = [
    ['an address typed by a script', () => void (location.href = 'https://example.com/')],
    [
      'replacing the page',
      () => {
        location.replace('https://example.com/');
      },
    ],
    ['a file', () => void (location.href = 'file:///etc/passwd')],
    ['another host of our scheme', () => void (location.href = location.origin.replace('salient', 'elsewhere'))],
    ['a picture of a lesson, as a page', () => void (location.href = '/packs/izium-2022/media/none.svg')],
    ['a window', () => void window.open('https://example.com/')],
    ['a window on ourselves', () => void window.open('/')],
    [
      'a link that asks for a window',
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
        document.body.append(link);
        link.click();
      },
    ],
  ];
  for (const [name, way] of ways) {
    test(`${name} leads nowhere`, async ({ electron, page }) => {
      await page.evaluate(way);
      // a navigation that is let through is seen at the latest when the next command has come and gone
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await documents(electron)).toEqual(['app://salient/']);
      await expect(page.getByRole('main')).toBeVisible();
    });
  }
});

test('a menu item reaches the page as a command', async ({ electron, page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.salient?.onMenuCommand((command) => heard.push(command));
  });
  for (const id of ['theme:dark', 'keyboard-shortcuts'] satisfies MenuCommand[]) {
    await electron.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, id);
  }
  await expect
    .poll(() => page.evaluate(() => (window as Window & { heard?: string[] }).heard))
    .toEqual(['theme:dark', 'keyboard-shortcuts']);
});
