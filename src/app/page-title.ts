import type { Route } from './routes.ts';

/** What the window and the reader's history call a page: the page first, where several open ones differ. */
export function titleOf(route: Route, lesson: string | undefined): string {
  const { page } = route;
  if (page === 'library') return 'Library – Salient';
  if (page === 'facts') return lesson === undefined ? 'Facts – Salient' : `Facts: ${lesson} – Salient`;
  if (page === 'wall') return 'Wall – Salient';
  if (page === 'data') return 'Your data – Salient';
  if (page === 'all-memory') return 'Memory – Salient';
  if (lesson === undefined) return 'Salient';
  const name = {
    quiz: `Quiz: ${lesson}`,
    notes: `Notes: ${lesson}`,
    memory: `Memory: ${lesson}`,
    present: `Presenting: ${lesson}`,
    plans: `Lesson plans: ${lesson}`,
    handout: `Hand-outs: ${lesson}`,
    worksheet: `Worksheet: ${lesson}`,
    study: lesson,
  }[page];
  return `${name} – Salient`;
}
