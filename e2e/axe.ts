import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Legacy mode stays in the page it is given: Electron has no way to open the second one that axe would work in.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

/**
 * No finding of WCAG 2.2 AA that a program can make, on the page as it is now.
 *
 * @param part a selector: of this part of the page alone, where the rest was looked at before
 */
export const expectAccessible = (page: Page, part = 'html'): Promise<void> =>
  expectNoFinding(axe(page).include(part).withTags(rules));

/** Nothing too pale: all that other colours can do to a page that is accessible. */
export const expectContrast = (page: Page): Promise<void> => expectNoFinding(axe(page).withRules('color-contrast'));

async function expectNoFinding(of: AxeBuilder): Promise<void> {
  const { violations } = await of.analyze();
  const findings = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
  expect(findings).toEqual([]);
}
