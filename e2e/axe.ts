import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** No finding of WCAG 2.2 AA that a program can make, on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode stays in the page it is given: Electron has no way to open the second one that axe would work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const findings = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.html) }));
  expect(findings).toEqual([]);
}
