/** Lesson plans: kept as changes, handed over as files, hostile until read. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Change, Imported, KeptPlan, Problem, TakenPlan } from '../../src/core/contract.ts';
import type { LessonPlan, PlanFile } from '../../src/core/present/lesson-plan.ts';
import { withoutGuards } from './log-lines.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';

const own = randomUUID();
const plan: LessonPlan = {
  name: 'Class 9b – “Ізюм”',
  steps: [
    { step: 'second', asks: ['q2', 'turn:second'], notes: 'Slowly.\nAsk twice.', seconds: 90 },
    { own, heading: 'Our own', lines: ['One line.'], map: 'second', hidden: true },
    { step: 'first', hidden: true },
  ],
};
const file: PlanFile = { format: 'salient-plan/1', pack: 'small', packVersion: '0.9.0', plan };

const keep = ({ ask }: Visit, about: string, payload: LessonPlan | null) => {
  const change: Change = { kind: 'plan', id: randomUUID(), pack: 'small', about, payload };
  return ask('/api/changes', json('POST', change));
};
const plans = async ({ ask }: Visit) => read<KeptPlan[]>(await ask('/api/plans?pack=small'));
const take = ({ ask }: Visit, body: string, pack = 'small') =>
  ask(`/api/plans?pack=${pack}&file=mine.salient-plan.json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

inBothHosts('lesson plans', (visit) => {
  test('are there as they were kept last, in the order they were made, until they are taken away', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    expect((await keep(visit, first, plan)).status).toBe(201);
    await keep(visit, second, { name: 'Another', steps: [] });
    await keep(visit, first, { ...plan, name: 'Class 9c' });
    expect((await plans(visit)).map(({ id, plan: { name } }) => [id, name])).toEqual([
      [first, 'Class 9c'],
      [second, 'Another'],
    ]);
    await keep(visit, first, null);
    expect((await plans(visit)).map(({ id }) => id)).toEqual([second]);
    expect(await read<KeptPlan[]>(await visit.ask('/api/plans?pack=other'))).toEqual([]);
    expect((await visit.ask('/api/plans')).status).toBe(400);
  });

  test('with a step twice, or a field no plan has, are refused', async () => {
    const [step] = plan.steps;
    if (!step) throw new Error('the plan has steps');
    expect((await keep(visit, randomUUID(), { name: 'Twice', steps: [step, step] })).status).toBe(400);
    expect((await keep(visit, randomUUID(), { ...plan, colour: 'red' } as LessonPlan)).status).toBe(400);
    expect(await plans(visit)).toEqual([]);
  });

  test('are in the file of everything, and come back out of it the same to the byte', async () => {
    await keep(visit, randomUUID(), plan);
    const everything = async () => (await visit.ask('/api/export/salient.json')).text();
    const [before, kept] = [await everything(), await plans(visit)];
    const database = new DatabaseSync(join(visit.home.dataDir, 'answers.db'));
    withoutGuards(database, () => database.exec('DELETE FROM changes'));
    database.close();
    expect(await plans(visit)).toEqual([]);
    const headers = { 'content-type': 'application/json' };
    const back = await visit.ask('/api/import/salient.json', { method: 'POST', headers, body: before });
    expect(await read<Imported>(back)).toMatchObject({ changes: 1 });
    expect(await everything()).toBe(before);
    expect(await plans(visit)).toEqual(kept);
  });

  test('handed over are taken in under an id of their own, and say what version they were written for', async () => {
    const answer = await take(visit, JSON.stringify(file));
    expect(answer.status).toBe(201);
    const taken = await read<TakenPlan>(answer);
    expect(taken).toMatchObject({ plan, packVersion: '0.9.0' });
    await take(visit, JSON.stringify(file));
    expect((await plans(visit)).map((one) => one.plan)).toEqual([plan, plan]);
  });

  test('for another lesson say which, and nothing is changed', async () => {
    const answer = await take(visit, JSON.stringify({ ...file, pack: 'kherson-2022' }));
    expect(answer.status).toBe(409);
    const problem = await read<Problem>(answer);
    expect(problem.title).toContain('kherson-2022');
    expect(problem.safe).toBe('Nothing was changed.');
    expect(await plans(visit)).toEqual([]);
  });

  const spoilt: [string, string, unknown][] = [
    ['no JSON', 'all of it', '{"format"'],
    ['nested without end', 'all of it', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['something else', 'all of it', []],
    ['another format', 'format', { ...file, format: 'salient-plan/2' }],
    ['no name', 'plan.name', { ...file, plan: { ...plan, name: ' ' } }],
    ['a step of no kind', 'plan.steps.0.step', { ...file, plan: { ...plan, steps: [{}] } }],
    ['a step twice', 'plan.steps.1.step', { ...file, plan: { ...plan, steps: [{ step: 'a' }, { step: 'a' }] } }],
    [
      'an own step with a line too long',
      'plan.steps.0.lines.0',
      { ...file, plan: { ...plan, steps: [{ own, heading: 'A', lines: ['x'.repeat(111)], map: 'a' }] } },
    ],
    ['a time of nothing', 'plan.steps.0.seconds', { ...file, plan: { ...plan, steps: [{ step: 'a', seconds: 0 }] } }],
  ];
  test.each(spoilt)('that are %s are refused by file and field: %s', async (_, field, body) => {
    const answer = await take(visit, typeof body === 'string' ? body : JSON.stringify(body));
    expect(answer.status).toBe(422);
    const problem = await read<Problem>(answer);
    expect(problem.issues?.map((issue) => issue.field)).toContain(field);
    expect(problem.issues?.[0]?.file).toBe('mine.salient-plan.json');
    expect(problem.issues?.[0]?.expected).not.toBe('');
    expect(problem.safe).toBe('Nothing was changed.');
    expect(await plans(visit)).toEqual([]);
  });
});
