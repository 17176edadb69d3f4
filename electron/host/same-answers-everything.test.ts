/** Everything out and in again: the same from the function and over the socket. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Imported, type Problem, type StoredAnswer } from '../../src/core/contract.ts';
import type { Everything } from '../../src/core/exchange/everything.ts';
import { withoutGuards } from './log-lines.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';
import { undo } from './testing/journal.ts';

const everything = async ({ ask }: Visit) => (await ask('/api/export/salient.json')).text();
const take = ({ ask }: Visit, body: string) =>
  ask('/api/import/salient.json', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** Something of each kind, with a gap in the numbers and a change between answers. */
async function study({ ask, clock }: Visit): Promise<StoredAnswer[]> {
  const kept: StoredAnswer[] = [];
  const answer = async (more: object) => {
    const sent = { ...anAnswer(), mode: 'today', ...more };
    kept.push(await read<StoredAnswer>(await ask('/api/answers', json('POST', sent))));
    await ask('/api/answers', json('POST', sent)); // sent again: it takes a number and stores nothing
    clock.at += 86_400_000;
  };
  await answer({ credit: 1 });
  await answer({ credit: 1 / 3, rating: 2, response: null });
  const flag = { kind: 'flag', id: randomUUID(), pack: 'small', fact: 'it-happened', payload: 3 };
  await ask('/api/changes', json('POST', flag));
  await answer({ response: { '2': 'Ізюм', '1': ['a', -0.5, '\u0000'] } });
  await ask('/api/changes', json('POST', undo(kept[0] ?? { id: '' })));
  await ask('/api/sittings', json('POST', { id: randomUUID(), kind: 'practice', packs: ['small'], count: 3 }));
  await ask('/api/settings', json('PUT', { ...defaultSettings, theme: 'dark', textScale: 1.5 }));
  return kept;
}

/** As on a computer where nothing was done yet. */
function wipe({ home }: Visit): void {
  const database = new DatabaseSync(join(home.dataDir, 'answers.db'));
  withoutGuards(database, () => {
    for (const log of ['answers', 'changes', 'sittings', 'memories']) database.exec(`DELETE FROM ${log}`);
  });
  database.close();
  rmSync(join(home.dataDir, 'settings.json'));
}

inBothHosts('everything', (visit) => {
  test('taken out, wiped and taken in again is the same to the byte, and so is what is remembered', async () => {
    await study(visit);
    const before = await everything(visit);
    const memory = await read(await visit.ask('/api/memory?pack=small'));
    expect(JSON.parse(before)).toMatchObject({ changes: [{ after: 2 }, { after: 3 }], sittings: [{}] });

    wipe(visit);
    expect(await everything(visit)).not.toBe(before);
    const answer = await take(visit, before);
    expect(await read<Imported>(answer)).toEqual({ answers: 3, changes: 2, sittings: 1 });
    expect(await everything(visit)).toBe(before);
    expect(await read(await visit.ask('/api/memory?pack=small'))).toEqual(memory);
  });

  test('taken in where it is already, nothing is counted twice, and answers go on', async () => {
    const [first] = await study(visit);
    const before = await everything(visit);
    const later = anAnswer();
    await visit.ask('/api/answers', json('POST', later));
    expect(await read<Imported>(await take(visit, before))).toEqual({ answers: 0, changes: 0, sittings: 0 });
    const answers = await read<StoredAnswer[]>(await visit.ask('/api/answers'));
    expect(answers.map(({ id }) => id)).toContain(later.id);
    expect(answers).toHaveLength(4);
    expect(answers.find(({ id }) => id === first?.id)?.undone).toBe(true);
  });

  test('given up half way, it goes on being there', async () => {
    for (let number = 0; number < 10; number += 1) {
      await visit.ask('/api/answers', json('POST', { ...anAnswer(), response: 'x'.repeat(30_000) }));
    }
    const { body } = await visit.ask('/api/export/salient.json');
    const reader = body?.getReader();
    expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
    await reader?.cancel();
    expect(await everything(visit)).toHaveLength((await everything(visit)).length);
    expect((await take(visit, await everything(visit))).status).toBe(200);
  });

  test('answers given on another computer are taken in where their time is', async () => {
    const [first, second, third] = await study(visit);
    const both = JSON.parse(await everything(visit)) as Everything;
    wipe(visit);
    await take(visit, JSON.stringify({ ...both, answers: [both.answers[1]], changes: [] }));
    await take(visit, JSON.stringify({ ...both, answers: [both.answers[0], both.answers[2]], changes: [] }));
    const answers = await read<StoredAnswer[]>(await visit.ask('/api/answers'));
    expect(answers.map(({ id }) => id)).toEqual([first?.id, second?.id, third?.id]);
    const next = await read<StoredAnswer>(await visit.ask('/api/answers', json('POST', anAnswer())));
    expect(next.seq).toBeGreaterThan(3);
  });

  describe('a file that is not whole is refused by field, and nothing is changed', () => {
    const spoilt: [string, string, (whole: Everything & { format: string }) => unknown][] = [
      ['another format', 'format', (whole) => ({ ...whole, format: 'salient-everything/2' })],
      ['no answers', 'answers', ({ answers: _, ...rest }) => rest],
      ['a wrong face', 'answers.1.face', (whole) => (Object.assign(whole.answers[1] ?? {}, { face: 'guess' }), whole)],
      ['a field too many', 'answers.0', (whole) => (Object.assign(whole.answers[0] ?? {}, { extra: 1 }), whole)],
      ['a time before time', 'answers.2.at', (whole) => (Object.assign(whole.answers[2] ?? {}, { at: -1 }), whole)],
      ['an answer twice', 'answers.3.id', (whole) => ({ ...whole, answers: [...whole.answers, whole.answers[0]] })],
      ['a change nowhere', 'changes.1.after', (whole) => (Object.assign(whole.changes[1] ?? {}, { after: 9 }), whole)],
      [
        'a change of no kind',
        'changes.0.kind',
        (whole) => (Object.assign(whole.changes[0] ?? {}, { kind: 'x' }), whole),
      ],
      [
        'a sitting of no seed',
        'sittings.0.seed',
        (whole) => (Object.assign(whole.sittings[0] ?? {}, { seed: 'x' }), whole),
      ],
      ['a list', 'all of it', () => []],
    ];
    test.each(spoilt)('%s: %s', async (_, field, spoil) => {
      await study(visit);
      const before = await everything(visit);
      wipe(visit);
      const empty = await everything(visit);
      const answer = await take(visit, JSON.stringify(spoil(JSON.parse(before) as never)));
      expect(answer.status).toBe(422);
      const { issues } = await read<Problem>(answer);
      expect(issues?.map((issue) => issue.field)).toContain(field);
      expect(issues?.[0]?.expected).not.toBe('');
      expect(await everything(visit)).toBe(empty);
    });

    test.each(['', 'nonsense', '[', 'null', `${'['.repeat(100_000)}${']'.repeat(100_000)}`])('%.20s', async (body) => {
      const empty = await everything(visit);
      expect((await take(visit, body)).status).toBe(422);
      expect(await everything(visit)).toBe(empty);
    });
  });
});
