import type { Page } from '@playwright/test';
import type { StoredAnswer } from '../src/core/contract.ts';

/** What the log of answers holds about the bundled lesson, oldest first. */
export const storedAnswers = (page: Page): Promise<StoredAnswer[]> =>
  page.evaluate(async () => (await (await fetch('/api/answers?pack=izium-2022')).json()) as StoredAnswer[]);
