/**
 * Addresses of the page, kept in the hash so that they are the same under both hosts:
 *
 *     #/                                             the library
 *     #/data                                         the reader's own data: backups, export, import
 *     #/izium-2022?event=kupiansk-entered&date=2022-09-10   a lesson, at a moment
 *     #/izium-2022/notes                             what the reader wrote
 *     #/izium-2022/quiz                              what there is to study
 *     #/izium-2022/quiz?sitting=…                    a sitting, by its id
 *     #/izium-2022/facts?q=is:due                    its facts, searched
 *     #/facts?q=is:due                               the facts of all lessons
 *     #/izium-2022/memory · #/memory                 what is remembered, of a lesson or of all
 *     #/izium-2022/present?plan=…                    the lesson on a wall, as a plan has it or as it is; `#/wall` is the wall's own page
 *     #/izium-2022/plans                             its lesson plans; `?plan=…` for the running order of one
 *     #/izium-2022/worksheet?n=12&seed=7             questions to print, the same each time
 *     #/izium-2022/handout?kind=steps                paper for a class, `&plan=…` as a plan has it; without a kind, what there is
 *
 * No lesson has the name of a page: its pack would be refused, see `pageNames`.
 */
import { readSheetWish, writeSheetWish, type SheetWish } from '../core/exchange/sheet/wish.ts';
import { readHandoutWish, writeHandoutWish, type HandoutWish } from '../core/present/handout.ts';
import type { Selection } from '../shared/state/moment.svelte.ts';

export type Route =
  | { page: 'library' }
  | { page: 'data' }
  | { page: 'all-memory' }
  | { page: 'study'; pack: string; selection?: Selection; date?: number }
  | { page: 'wall' }
  | { page: 'notes'; pack: string }
  | { page: 'present'; pack: string; plan?: string }
  | { page: 'plans'; pack: string; plan?: string }
  | { page: 'quiz'; pack: string; sitting?: string }
  | { page: 'memory'; pack: string }
  | { page: 'facts'; pack?: string; q?: string }
  | { page: 'worksheet'; pack: string; wish: SheetWish }
  | { page: 'handout'; pack: string; wish: HandoutWish };

const kinds = ['event', 'place', 'fact', 'sentence', 'step'] as const satisfies Selection['kind'][];
const packId = /^[a-z0-9-]{1,100}$/;

/** @param hash with or without its `#`; what cannot be understood leads to the library */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [pack = '', page, ...rest] = path.split('/');
  if (path === 'data') return { page: 'data' };
  if (path === 'wall') return { page: 'wall' };
  if (path === 'memory') return { page: 'all-memory' };
  if (!packId.test(pack) || rest.length > 0) return { page: 'library' };
  const params = new URLSearchParams(query);
  const q = params.get('q');
  if (pack === 'facts' && !page) return { page: 'facts', ...(q && { q }) };
  if (page === 'facts') return { page: 'facts', pack, ...(q && { q }) };
  const sitting = params.get('sitting');
  if (page === 'quiz') return { page: 'quiz', pack, ...(sitting && { sitting }) };
  if (page === 'notes') return { page: 'notes', pack };
  const plan = params.get('plan');
  if (page === 'present' || page === 'plans') return { page, pack, ...(plan && { plan }) };
  if (page === 'memory') return { page: 'memory', pack };
  if (page === 'worksheet') return { page: 'worksheet', pack, wish: readSheetWish(params) };
  if (page === 'handout') return { page: 'handout', pack, wish: readHandoutWish(params) };
  if (page) return { page: 'library' };
  const kind = kinds.find((one) => params.has(one));
  const date = Date.parse(params.get('date') ?? '');
  return {
    page: 'study',
    pack,
    ...(kind && { selection: { kind, id: params.get(kind) ?? '' } }),
    ...(Number.isFinite(date) && { date }),
  };
}

export function formatRoute(route: Route): string {
  if (route.page === 'library') return '#/';
  if (route.page === 'data') return '#/data';
  if (route.page === 'wall') return '#/wall';
  if (route.page === 'all-memory') return '#/memory';
  if (route.page === 'memory') return `#/${route.pack}/memory`;
  const params = new URLSearchParams();
  if (route.page === 'present' || route.page === 'plans') {
    if (route.plan) params.set('plan', route.plan);
    return withQuery(`#/${route.pack}/${route.page}`, params);
  }
  if (route.page === 'facts') {
    if (route.q) params.set('q', route.q);
    return withQuery(route.pack === undefined ? '#/facts' : `#/${route.pack}/facts`, params);
  }
  if (route.page === 'quiz') {
    if (route.sitting) params.set('sitting', route.sitting);
    return withQuery(`#/${route.pack}/quiz`, params);
  }
  if (route.page === 'notes') return `#/${route.pack}/notes`;
  if (route.page === 'worksheet') return withQuery(`#/${route.pack}/worksheet`, writeSheetWish(route.wish));
  if (route.page === 'handout') return withQuery(`#/${route.pack}/handout`, writeHandoutWish(route.wish));
  if (route.selection) params.set(route.selection.kind, route.selection.id);
  if (route.date !== undefined) params.set('date', new Date(route.date).toISOString().slice(0, 10));
  return withQuery(`#/${route.pack}`, params);
}

const withQuery = (path: string, params: URLSearchParams): string => (params.size > 0 ? `${path}?${params}` : path);
