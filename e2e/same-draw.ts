import type { BrowserContext } from '@playwright/test';

/**
 * Which questions a sitting draws follows from its id, which the page thinks up. Here the page thinks up the same ids in
 * every run of a test, so that what passed once is what is asked the next time; `--repeat-each` draws others.
 *
 * @param run what makes this start of the app another than all the rest: the test, its repetition, its how-manieth start
 */
export async function drawTheSame(context: BrowserContext, run: string): Promise<void> {
  await context.addInitScript((name) => {
    if (!window.isSecureContext || window.origin === 'null') return;
    // a page that is loaded again goes on with other ids
    const load = Number(sessionStorage.getItem('test-load') ?? 0) + 1;
    sessionStorage.setItem('test-load', String(load));
    let made = 0;
    /** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
    const hash = (words: string) =>
      [...words].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
    crypto.randomUUID = () => {
      made += 1;
      const hex = [0, 1, 2, 3]
        .map((part) => hash(`${part} ${made} ${load} ${name}`).toString(16).padStart(8, '0'))
        .join('');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    };
  }, run);
}
