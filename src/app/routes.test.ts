import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageNames, PackId } from '../core/pack/schema-parts.ts';
import { formatRoute, parseRoute, type Route } from './routes.ts';

const date = Date.UTC(2022, 8, 10);
const routes: [string, Route][] = [
  ['#/', { page: 'library' }],
  ['#/data', { page: 'data' }],
  ['#/izium-2022', { page: 'study', pack: 'izium-2022' }],
  ['#/izium-2022/notes', { page: 'notes', pack: 'izium-2022' }],
  ['#/izium-2022/quiz', { page: 'quiz', pack: 'izium-2022' }],
  ['#/izium-2022/quiz?sitting=5f0c', { page: 'quiz', pack: 'izium-2022', sitting: '5f0c' }],
  ['#/facts', { page: 'facts' }],
  ['#/facts?q=is%3Adue+-tag%3Ax', { page: 'facts', q: 'is:due -tag:x' }],
  ['#/izium-2022/facts', { page: 'facts', pack: 'izium-2022' }],
  [
    '#/izium-2022/handout?kind=notes&paper=letter&plan=9b',
    { page: 'handout', pack: 'izium-2022', wish: { kind: 'notes', paper: 'letter', plan: '9b' } },
  ],
  ['#/izium-2022/handout', { page: 'handout', pack: 'izium-2022', wish: { paper: 'a4' } }],
  [
    '#/izium-2022/worksheet?n=12&seed=7&tasks=tick%2Cmap',
    { page: 'worksheet', pack: 'izium-2022', wish: { count: 12, seed: 7, tasks: ['tick', 'map'] } },
  ],
  ['#/izium-2022?place=izium', { page: 'study', pack: 'izium-2022', selection: { kind: 'place', id: 'izium' } }],
  ['#/izium-2022/memory', { page: 'memory', pack: 'izium-2022' }],
  ['#/memory', { page: 'all-memory' }],
  ['#/wall', { page: 'wall' }],
  ['#/izium-2022/present', { page: 'present', pack: 'izium-2022' }],
  ['#/izium-2022/present?plan=5f0c', { page: 'present', pack: 'izium-2022', plan: '5f0c' }],
  ['#/izium-2022/plans', { page: 'plans', pack: 'izium-2022' }],
  ['#/izium-2022/plans?plan=5f0c', { page: 'plans', pack: 'izium-2022', plan: '5f0c' }],
  [
    '#/izium-2022?event=kupiansk-entered&date=2022-09-10',
    { page: 'study', pack: 'izium-2022', selection: { kind: 'event', id: 'kupiansk-entered' }, date },
  ],
];

test.each(routes)('%s reads and writes the same', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route);
  expect(formatRoute(route)).toBe(hash);
});

test.each([
  '',
  '#',
  '#//',
  '#/../etc',
  '#/izium-2022/nowhere',
  '#/a/quiz/b',
  '#/a/memory/b',
  '#/%2e%2e',
  `#/${'a'.repeat(20_000)}`,
])('%s leads to the library', (hash) => expect(parseRoute(hash)).toEqual({ page: 'library' }));

test.each(['term', 'source', 'nonsense'])('a lesson has no %s to select by address', (kind) => {
  expect(parseRoute(`#/izium-2022?${kind}=one`)).toEqual({ page: 'study', pack: 'izium-2022' });
});

test('every pack has an address of its own', () => {
  for (const name of pageNames) expect(parseRoute(`#/${name}`).page).not.toBe('study');
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (id) => {
      fc.pre(PackId.safeParse(id).success);
      expect(parseRoute(`#/${id}`)).toEqual({ page: 'study', pack: id });
    }),
  );
});

test('a date that is none is left out', () => {
  expect(parseRoute('#/izium-2022?date=soon')).toEqual({ page: 'study', pack: 'izium-2022' });
});

test('any text is an address of some page', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const pages = [
        'library',
        'data',
        'all-memory',
        'wall',
        'study',
        'quiz',
        'memory',
        'notes',
        'facts',
        'present',
        'worksheet',
        'handout',
      ];
      expect(pages).toContain(parseRoute(hash).page);
    }),
  );
});
