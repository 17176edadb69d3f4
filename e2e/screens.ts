import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';

/** The screens that must look right: an old projector, a small laptop, a full-HD monitor. */
export const screens = {
  projector: { width: 1024, height: 768 },
  laptop: { width: 1280, height: 800 },
  monitor: { width: 1920, height: 1080 },
} as const;

/** Pictures for a person to judge, under test-results/screens. They are compared with nothing. */
export async function photograph(page: Page, name: string, info: TestInfo): Promise<void> {
  for (const size of Object.values(screens)) {
    await page.setViewportSize(size);
    const file = `${name}-${size.width}x${size.height}.png`;
    await page.screenshot({ path: join(info.project.outputDir, 'screens', info.project.name, file) });
  }
}
