import { expect, type Locator } from '@playwright/test';

/** More stops than any page has. */
const most = 200;

/** Presses Tab until something has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  const hasFocus = () => target.evaluate((element) => element === document.activeElement);
  let pressed = 0;
  do await target.page().keyboard.press('Tab');
  while (!(await hasFocus()) && (pressed += 1) < most);
  await expect(target).toBeFocused();
}
