/** Facts that are searched, and what is done with many of them: the same from the function and over the socket. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Answer, FactDetail, FoundFacts, Problem, StoredChange } from '../../src/core/contract.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';
import { undo } from './testing/journal.ts';
import { packOfFacts } from './testing/pack-of-facts.ts';

const searchIn =
  (visit: Visit) =>
  async (q: string, more: Record<string, string> = {}) => {
    const answer = await visit.ask(`/api/facts?${new URLSearchParams({ q, ...more }).toString()}`);
    expect(answer.status, q).toBe(200);
    return read<FoundFacts>(answer);
  };
const names = ({ facts }: FoundFacts) => facts.map(({ fact }) => fact);

inBothHosts('facts', (visit) => {
  let search: ReturnType<typeof searchIn>;
  beforeEach(() => {
    for (const [name, text] of Object.entries(packOfFacts('many', 40))) {
      put(join(visit.home.resourcesDir, 'packs/many', name), text);
    }
    search = searchIn(visit);
  });
  async function answer(fact: string, credit: number): Promise<Answer> {
    const given: Answer = { ...anAnswer(), pack: 'many', fact, mode: 'today', credit };
    expect((await visit.ask('/api/answers', json('POST', given))).status).toBe(201);
    return given;
  }
  const flag = (fact: string, payload: number) => ({ id: randomUUID(), kind: 'flag', pack: 'many', fact, payload });

  test('all of them, page by page, of one lesson or of several', async () => {
    expect((await search('', { packs: 'many' })).found).toBe(40);
    expect((await search('')).found).toBeGreaterThan(40);
    const page = await search('', { packs: 'many', order: 'pack', offset: '38', limit: '5' });
    expect(page.found).toBe(40);
    expect(names(page)).toEqual(['fact-38', 'fact-39']);
    expect(page.facts[0]).toMatchObject({ pack: 'many', packTitle: 'A small lesson', statement: 'It was fact-38.' });
    expect(page.facts[0]?.memory).toMatchObject({ reps: 0, flag: 0, tags: [] });
    expect(names(await search('"fact 7"', { packs: 'many' }))).toEqual(['fact-7']);
    expect((await search('face:type -face:order claimant:authors', { packs: 'many' })).found).toBe(40);
  });

  test('how they stand with the reader, in the order that is asked for', async () => {
    await answer('fact-3', 0);
    await answer('fact-4', 1);
    const undone = await answer('fact-5', 0);
    await visit.ask('/api/changes', json('POST', undo(undone)));
    expect(names(await search('is:learned'))).toEqual(['fact-3', 'fact-4']);
    expect(names(await search('rated:again'))).toEqual(['fact-3']);
    visit.clock.at += 6 * dayMs;
    const due = await search('is:due recall<0.95', { order: 'recall' });
    expect(names(due)).toEqual(['fact-3', 'fact-4']);
    expect(due.facts).toMatchObject([{ rated: 1 }, { rated: 3 }]);
    expect(due.facts[0]?.recall).toBeLessThan(due.facts[1]?.recall ?? 0);
    expect(due.today).toBeGreaterThanOrEqual(due.facts[0]?.memory.due ?? Infinity);
    expect(names(await search('', { packs: 'many', limit: '2' }))).toEqual(['fact-3', 'fact-4']);
  });

  test('many changed at once, and taken back at once', async () => {
    const flags = ['fact-1', 'fact-2'].map((fact) => flag(fact, 5));
    const answered = await visit.ask('/api/changes/together', json('POST', flags));
    expect(answered.status).toBe(201);
    const stored = await read<StoredChange[]>(answered);
    expect(stored).toMatchObject(flags);
    expect(names(await search('flag:5'))).toEqual(['fact-1', 'fact-2']);
    await visit.ask('/api/changes/together', json('POST', stored.map(undo)));
    expect((await search('flag:5')).found).toBe(0);
    const refused = await visit.ask('/api/changes/together', json('POST', [flag('fact-1', 1), flag('fact-2', 9)]));
    expect(refused.status).toBe(400);
    expect((await search('is:flagged')).found).toBe(0);
  });

  test('a fact the reader made is among those of its lesson', async () => {
    const ask = { face: 'cloze', text: 'It was {{mine}}.' };
    const own = { id: randomUUID(), kind: 'own-fact', pack: 'many', fact: 'own:1' };
    await visit.ask('/api/changes', json('POST', { ...own, payload: { statement: 'It was mine.', ask } }));
    expect(names(await search('is:own face:cloze mine'))).toEqual(['own:1']);
    expect(await read<FactDetail>(await visit.ask('/api/facts/many/own%3A1'))).toMatchObject({ history: [] });
    await visit.ask('/api/changes', json('POST', { ...own, id: randomUUID(), payload: null }));
    expect((await search('is:own')).found).toBe(0);
    expect((await visit.ask('/api/facts/many/own%3A1')).status).toBe(404);
  });

  test('one of them, with who says so, where, and every answer that stands', async () => {
    const [, second] = [await answer('fact-3', 0), await answer('fact-3', 1)];
    await visit.ask('/api/changes', json('POST', undo(await answer('fact-3', 0))));
    const detail = await read<FactDetail>(await visit.ask('/api/facts/many/fact-3'));
    expect(detail).toMatchObject({ sentences: ['About fact-3.'], sources: [{ title: 'A book' }] });
    expect(detail.claimant).toBe('The authors, authors of this lesson');
    expect(detail.events).toMatchObject([{ title: 'What happened in 2022', when: { edtf: '2022-09-10' } }]);
    expect(detail.history).toMatchObject([{ id: second?.id }, { credit: 0 }]);
  });

  test('a search that cannot be read says where, and what was meant', async () => {
    const refused = await visit.ask(`/api/facts?q=${encodeURIComponent('izium is:duo')}`);
    expect(refused.status).toBe(400);
    expect(await read<Problem>(refused)).toMatchObject({
      type: 'query',
      title: 'The search cannot be read at column 10.',
      detail: 'Expected one of new, due, learned, suspended, buried, flagged or own; found “duo”.',
      column: 10,
      suggestion: 'izium is:due',
    });
  });
  test.each([
    ['/api/facts?order=size', 400],
    ['/api/facts?limit=20000', 400],
    ['/api/facts?offset=-1', 400],
    ['/api/facts?packs=none', 404],
    ['/api/facts/many/none', 404],
    ['/api/facts/none/fact-1', 404],
  ])('%s answers %i', async (path, status) => {
    expect((await visit.ask(path)).status).toBe(status);
  });
});
