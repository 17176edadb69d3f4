/** Answers: the same from the function and over the socket. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Library, Problem, StoredAnswer } from '../../src/core/contract.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';

inBothHosts('answers', (visit) => {
  test('are stored, once, and read back in order', async () => {
    const [first, second] = [anAnswer(), anAnswer()];
    const stored = await visit.ask('/api/answers', json('POST', first));
    expect(stored.status).toBe(201);
    expect(await read<StoredAnswer>(stored)).toMatchObject({ ...first, seq: 1 });
    await visit.ask('/api/answers', json('POST', second));
    const again = await visit.ask('/api/answers', json('POST', first));
    expect(again.status).toBe(201);
    expect(await read<StoredAnswer>(again)).toMatchObject({ ...first, seq: 1 });
    const other = await visit.ask('/api/answers', json('POST', { ...first, credit: 1 }));
    expect(other.status).toBe(409);
    expect(await read<Problem>(other)).toMatchObject({ type: 'answer-id-taken' });

    const all = await read<StoredAnswer[]>(await visit.ask('/api/answers'));
    expect(all.map(({ id }) => id)).toEqual([first.id, second.id]);
    const sitting = await read<StoredAnswer[]>(await visit.ask(`/api/answers?pack=small&sitting=${second.sitting}`));
    expect(sitting).toMatchObject([second]);
    expect(await read<StoredAnswer[]>(await visit.ask('/api/answers?pack=other'))).toEqual([]);
  });

  test.each([
    ['id', 'not-a-uuid'],
    ['face', 'guess'],
    ['credit', 1.1],
    ['elapsedMs', -1],
    ['extra', true],
  ])('%s %s is refused by name', async (field, value) => {
    const answer = await visit.ask('/api/answers', json('POST', { ...anAnswer(), [field]: value }));
    expect(answer.status).toBe(400);
    expect((await read<Problem>(answer)).detail).toContain(field);
  });

  test('one of endless length is refused', async () => {
    const answer = await visit.ask('/api/answers', json('POST', { ...anAnswer(), response: 'x'.repeat(70_000) }));
    expect(answer.status).toBe(413);
    expect((await read<Problem>(answer)).title).toContain('64 KiB');
  });

  test('one nested deeper than the stack is refused', async () => {
    const body = JSON.stringify({ ...anAnswer(), response: 'deep' }).replace(
      '"deep"',
      '['.repeat(30_000) + ']'.repeat(30_000),
    );
    const answer = await visit.ask('/api/answers', { ...json('POST', {}), body });
    expect(answer.status).toBe(400);
    expect((await read<Problem>(answer)).detail).toContain('nested too deeply');
  });

  test('where they cannot be stored, the rest works and says so', async () => {
    put(join(visit.home.dataDir, 'answers.db', 'in-the-way'), '');
    const answer = await visit.ask('/api/answers', json('POST', anAnswer()));
    expect(answer.status).toBe(503);
    const problem = await read<Problem>(answer);
    expect(problem).toMatchObject({ type: 'storage-unavailable' });
    expect(problem.safe).toBeTruthy();
    expect(problem.action).toBeTruthy();
    const library = await read<Library>(await visit.ask('/api/packs'));
    expect(library.packs).toHaveLength(1);
    expect(library.notices).toMatchObject([{ type: 'storage-unavailable' }]);
    expect((await visit.ask('/')).status).toBe(200);
  });

  test('after a damaged log the reader is told where it is kept', async () => {
    put(join(visit.home.dataDir, 'answers.db'), 'this is no database, '.repeat(100));
    const { notices } = await read<Library>(await visit.ask('/api/packs'));
    expect(notices).toMatchObject([{ type: 'answers-kept-aside' }]);
    expect(notices[0]?.safe).toMatch(/answers\.corrupt-[\dT-]+\.db/);
    expect((await visit.ask('/api/answers', json('POST', anAnswer()))).status).toBe(201);
  });
});
