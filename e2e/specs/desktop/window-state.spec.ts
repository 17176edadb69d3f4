import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

const bounds = (electron: ElectronApplication | undefined) =>
  electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window comes back where it was', async ({ app, launch }) => {
  const place = { x: 120, y: 80, width: 900, height: 640 };
  await app.electron?.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, place);
  await app.stop();
  expect(await bounds((await launch()).electron)).toEqual(place);
});

test.describe('after a screen was unplugged', () => {
  const far = { x: 9000, y: 9000, width: 900, height: 640, maximized: false };
  test.use({ seed: { 'window.json': JSON.stringify(far) } });

  test('the window comes back where it can be seen', async ({ electron }) => {
    const onScreen = await electron.evaluate(({ BrowserWindow, screen }) => {
      const window = BrowserWindow.getAllWindows()[0]?.getBounds();
      const areas = screen.getAllDisplays().map((display) => display.workArea);
      return areas.some((area) => window && window.x >= area.x && window.x + window.width <= area.x + area.width);
    });
    expect(onScreen).toBe(true);
    expect(await bounds(electron)).toMatchObject({ width: 900, height: 640 });
  });
});
