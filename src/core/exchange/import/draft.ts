/** One fact of the reader's from what stood on two sides of a card. */
import { gapsOf } from '../../quiz/faces.ts';
import { importLimits, type Draft } from './incoming.ts';

/** Letters as they count: composed, without what cannot be seen, spaces single. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- control characters are what is left out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** Tags as the log of changes takes them: no spaces, no quotes. */
export const tidyTags = (tags: readonly string[]): string[] =>
  [
    ...new Set(
      tags
        .map((tag) =>
          tidy(tag)
            .replace(/["\s]+/g, '-')
            .toLowerCase(),
        )
        .filter((tag) => /[^-]/.test(tag)),
    ),
  ]
    .sort()
    .slice(0, importLimits.tags);

/** Why this cannot be a fact, if it cannot. */
export function whyNot(front: string, back: string): string | undefined {
  const isCloze = gapsOf(front).length > 0;
  if (front === '') return 'words on the front';
  if (back === '' && !isCloze) return 'words on the back, or a {{gap}} on the front';
  if (Math.max(front.length, back.length) > importLimits.characters) {
    return `at most ${importLimits.characters} characters a side`;
  }
  return undefined;
}

/**
 * Two sides that were found to be whole. A front with a `{{gap}}` is a cloze; else what is typed is held against the back.
 * @param key where the other program has a name for it that stays; else its content is its name
 */
export function draftOf(front: string, back: string, tags: readonly string[], key?: string): Draft {
  const shared = { key: key ?? `${front}\n${back}`, tags: tidyTags(tags) };
  if (gapsOf(front).length > 0) {
    const filled = front.replace(/\{\{([^{}|]+)[^{}]*\}\}/g, '$1');
    return { ...shared, fact: { statement: filled, ask: { face: 'cloze', text: front } } };
  }
  const joint = /[.!?:…]$/.test(front) ? ' ' : ': ';
  return { ...shared, fact: { statement: front + joint + back, ask: { face: 'type', prompt: front, accept: [back] } } };
}
