/** Files for other programs, and from them: the same from the function and over the socket. */
import { expect, test } from 'vitest';
import type { ImportedFacts, Problem, StoredChange } from '../../src/core/contract.ts';
import { readTable } from '../../src/core/exchange/table/delimited.ts';
import { inBothHosts, json, read } from './testing/both-hosts.ts';
import { zip } from './testing/zip.ts';

inBothHosts('formats', (visit) => {
  const bring = (format: string, body: object, query = '') =>
    visit.ask(`/api/import/${format}?pack=small${query}`, json('POST', body));
  const own = async () => read<StoredChange[]>(await visit.ask('/api/changes?pack=small&kind=own-fact'));

  test.each([
    ['csv', 'text/csv; charset=utf-8', 'small.csv'],
    ['tsv', 'text/tab-separated-values; charset=utf-8', 'small.tsv'],
    ['gift', 'text/plain; charset=utf-8', 'small.gift.txt'],
    ['qti', 'application/zip', 'small.qti.zip'],
    ['apkg', 'application/octet-stream', 'small.apkg'],
  ])('%s is a file with a name', async (format, type, name) => {
    const answer = await visit.ask(`/api/export/${format}?pack=small`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(50);
  });

  test('the table has every fact, the reader’s own too', async () => {
    await bring('csv', { text: 'Where is it?,Here,exam' });
    const bytes = new Uint8Array(await (await visit.ask('/api/export/csv?pack=small')).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...facts] = readTable(new TextDecoder().decode(bytes), ',').map(({ fields }) => fields);
    const column = (name: string) => facts.map((fields) => fields[head?.indexOf(name) ?? -1]);
    expect(column('statement')).toEqual(['Something happened.', 'Where is it? Here']);
    expect(column('claimant')).toEqual(['The authors', 'The reader']);
    expect(column('tags')).toEqual(['', 'exam']);
    expect(column('state')).toEqual(['new', 'new']);
  });

  test('an import is looked at first, stored once, and taken back', async () => {
    const body = { text: 'Where?\tHere\nThe {{Oskil}} flows.\tNow\n' };
    const preview = await bring('quizlet', body, '&preview=yes');
    expect(preview.status).toBe(200);
    expect(await read<ImportedFacts>(preview)).toMatchObject({
      stored: false,
      facts: [{ state: 'new' }, { state: 'new' }],
    });
    expect(await own()).toEqual([]);

    const stored = await bring('quizlet', body);
    expect(stored.status).toBe(201);
    const { facts } = await read<ImportedFacts>(stored);
    expect((await own()).map((change) => 'fact' in change && change.fact)).toEqual(facts.map(({ id }) => id));
    const again = await read<ImportedFacts>(await bring('quizlet', body));
    expect(again.facts.map(({ state }) => state)).toEqual(['known', 'known']);
    expect(await own()).toHaveLength(2);

    const undone = await visit.ask(
      '/api/import/undo',
      json('POST', { pack: 'small', facts: facts.map(({ id, before }) => ({ id, before })) }),
    );
    expect(undone.status).toBe(204);
    const after = await read<ImportedFacts>(await bring('quizlet', body, '&preview=yes'));
    expect(after.facts.map(({ state }) => state)).toEqual(['new', 'new']);
    expect((await read<ImportedFacts>(await bring('quizlet', body))).facts).toHaveLength(2);
  });

  test('a fact is changed when its tags are others', async () => {
    await bring('csv', { text: 'a,b,x' });
    const { facts } = await read<ImportedFacts>(await bring('csv', { text: 'a,b,y' }));
    expect(facts.map(({ state }) => state)).toEqual(['changed']);
    const tags = await read<StoredChange[]>(await visit.ask('/api/changes?pack=small&kind=tags'));
    expect(tags.map(({ payload }) => payload)).toEqual([['x'], ['y']]);
    const back = facts.map(({ id, before }) => ({ id, before }));
    await visit.ask('/api/import/undo', json('POST', { pack: 'small', facts: back }));
    const restored = await read<ImportedFacts>(await bring('csv', { text: 'a,b,x' }));
    expect(restored.facts.map(({ state }) => state)).toEqual(['known']);
  });

  test('a spreadsheet that parts with semicolons is understood', async () => {
    const { facts } = await read<ImportedFacts>(await bring('csv', { text: 'Front;Back\n"one; two";three' }));
    expect(facts.map(({ fact }) => fact.ask)).toEqual([{ face: 'type', prompt: 'one; two', accept: ['three'] }]);
  });

  test('what is exported for Anki comes in again', async () => {
    await bring('csv', { text: 'The {{Oskil|Oskol}} flows.,\nWhere?,Here' });
    const archive = await (await visit.ask('/api/export/apkg?pack=small')).arrayBuffer();
    const answer = await visit.ask('/api/import/apkg?pack=small', {
      method: 'POST',
      headers: { 'content-type': 'application/zip' },
      body: archive,
    });
    expect(answer.status).toBe(201);
    const { facts, left } = await read<ImportedFacts>(answer);
    expect(facts.map(({ fact }) => fact.statement)).toContain('The Oskil flows.');
    expect(left.at(-1)).toContain('scheduling');
  });

  test('what is wrong is named by its line, and nothing comes in', async () => {
    const answer = await bring('csv', { text: 'a,b\nc,\n' });
    expect(answer.status).toBe(422);
    expect(await read<Problem>(answer)).toMatchObject({
      type: 'import-unreadable',
      issues: [{ file: 'CSV', field: 'line 2', found: 'c' }],
    });
    expect(await own()).toEqual([]);
  });

  test('a package that is none is refused', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/zip' } };
    for (const body of [new Uint8Array([1, 2]), new Uint8Array(zip([{ name: 'collection.anki2', data: 'no' }]))]) {
      const answer = await visit.ask('/api/import/apkg?pack=small', { ...init, body });
      expect(answer.status).toBe(422);
      expect((await read<Problem>(answer)).issues?.[0]?.file).toBe('Anki package');
    }
  });

  test.each([
    ['GET', '/api/export/pdf?pack=small', 404],
    ['GET', '/api/export/constructor?pack=small', 404],
    ['GET', '/api/export/csv', 400],
    ['GET', '/api/export/csv?pack=none', 404],
    ['POST', '/api/import/docx?pack=small', 404],
    ['POST', '/api/import/toString?pack=small', 404],
    ['POST', '/api/import/csv', 400],
    ['POST', '/api/import/csv?pack=none', 404],
    ['POST', '/api/import/undo', 400],
  ])('%s %s answers %i', async (method, path, status) => {
    const answer = await visit.ask(path, method === 'GET' ? {} : json('POST', { text: 'a,b' }));
    expect(answer.status).toBe(status);
  });
});
