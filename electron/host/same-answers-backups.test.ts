/** Backups, and what is told at start: the same from the function and over the socket. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Backup, Library, Problem, StoredAnswer } from '../../src/core/contract.ts';
import { StorageError } from '../../src/core/storage-error.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';

const answer = ({ ask }: Visit) => ask('/api/answers', json('POST', anAnswer()));
const make = async ({ ask }: Visit) => read<Backup>(await ask('/api/backups', json('POST', null)));
const notices = async ({ ask }: Visit) => (await read<Library>(await ask('/api/packs'))).notices;
const answers = async ({ ask }: Visit) => read<StoredAnswer[]>(await ask('/api/answers'));
const restore = ({ ask }: Visit, name: string) =>
  ask(`/api/backups/${encodeURIComponent(name)}/restore`, json('POST', null));

inBothHosts('backups', (visit) => {
  test('are made, listed and restored, and the reader is told', async () => {
    await answer(visit);
    const made = await make(visit);
    expect(made).toMatchObject({ answers: 1, why: 'hand' });
    await answer(visit);
    expect(await read(await restore(visit, made.name))).toEqual(made);
    expect(await answers(visit)).toHaveLength(1);
    const list = await read<Backup[]>(await visit.ask('/api/backups'));
    expect(list).toMatchObject([{ answers: 2, why: 'restore' }, made]);
    expect(await notices(visit)).toMatchObject([{ type: 'backup-restored' }]);
  });

  test.each(['nothing', '../answers.db', '..%2Fanswers.db', 'answers.db', '2026-11-22T08-00-00-000Z.db'])(
    '%s is no backup',
    async (name) => {
      await answer(visit);
      const refused = await restore(visit, name);
      expect(refused.status).toBe(404);
      expect(await read<Problem>(refused)).toMatchObject({ type: 'backup-unknown', safe: 'Nothing was changed.' });
      expect(await answers(visit)).toHaveLength(1);
    },
  );

  test('a damaged one is refused', async () => {
    for (let count = 0; count < 30; count += 1) await answer(visit);
    const { name } = await make(visit);
    const path = join(visit.home.dataDir, 'backups', name);
    writeFileSync(path, readFileSync(path).fill('x', 8192, 12_288));
    const refused = await restore(visit, name);
    expect(refused.status).toBe(422);
    expect(await read<Problem>(refused)).toMatchObject({ type: 'backup-damaged' });
    expect(await answers(visit)).toHaveLength(30);
  });

  test('where they cannot be made, it is told at start and when asked for', async () => {
    await answer(visit);
    put(join(visit.home.dataDir, 'backups'), 'a file in the way');
    await visit.ports.backups.keepUp();
    expect(await notices(visit)).toMatchObject([
      { title: expect.stringContaining('A backup cannot be made') as string },
    ]);
    expect((await visit.ask('/api/backups', json('POST', null))).status).toBe(503);
    rmSync(join(visit.home.dataDir, 'backups'));
  });

  test('before a file of everything is read in, what is here is kept', async () => {
    const file = await (await visit.ask('/api/export/salient.json')).text();
    await answer(visit);
    await visit.ask('/api/import/salient.json', { ...json('POST', null), body: file });
    expect(await read(await visit.ask('/api/backups'))).toMatchObject([{ why: 'import', answers: 1 }]);
  });

  test('where answers can be read but not written, it is told at start', async () => {
    await answer(visit);
    visit.ports.answers.tryWriting = () => Promise.reject(new StorageError('answers', 'read-only'));
    expect(await notices(visit)).toMatchObject([{ type: 'read-only' }]);
    expect(await answers(visit)).toHaveLength(1);
  });
});
