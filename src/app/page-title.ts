import type { Route } from './routes.ts';

/** What the window and the reader's history call a page: the page first, where several open ones differ. */
export function titleOf({ page }: Route, lesson: string | undefined): string {
  if (page === 'library') return 'Library – Salient';
  if (lesson === undefined) return 'Salient';
  if (page === 'worksheet') return `Worksheet: ${lesson} – Salient`;
  return page === 'quiz' ? `Quiz: ${lesson} – Salient` : `${lesson} – Salient`;
}
