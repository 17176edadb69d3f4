/** Sittings, changes and what there is to study: the same from the function and over the socket. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type {
  Answer,
  Memories,
  OpenSitting,
  PresentSitting,
  Problem,
  StoredChange,
  StoredSitting,
  Study,
} from '../../src/core/contract.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { anAnswer } from './testing/an-answer.ts';
import { inBothHosts, json, read, type Visit } from './testing/both-hosts.ts';
import { put } from './testing/home.ts';
import { undo } from './testing/journal.ts';
import { packOfFacts } from './testing/pack-of-facts.ts';

/** What the page would ask of the core. */
const page = (visit: Visit) => ({
  begin: async (wish: object) => {
    const answer = await visit.ask('/api/sittings', json('POST', { id: randomUUID(), ...wish }));
    expect(answer.status).toBe(201);
    return read<StoredSitting>(answer);
  },
  answer: async (
    { id, wish }: StoredSitting,
    { pack, fact, question, face }: StoredSitting['items'][number],
    credit = 1,
  ) => {
    const given: Answer = { ...anAnswer(), pack, fact, question, face, credit, sitting: id, mode: wish.kind };
    expect((await visit.ask('/api/answers', json('POST', given))).status).toBe(201);
    return given;
  },
  change: async (change: object) => {
    const answer = await visit.ask('/api/changes', json('POST', { id: randomUUID(), ...change }));
    expect(answer.status).toBe(201);
    return read<StoredChange>(answer);
  },
  open: async (pack = 'many') => read<OpenSitting[]>(await visit.ask(`/api/sittings?pack=${pack}`)),
  study: async (minutes = 10) => read<Study>(await visit.ask(`/api/study?pack=many&minutes=${minutes}`)),
  memory: async () => read<Memories>(await visit.ask('/api/memory?pack=many')),
});
const today = { kind: 'today', packs: ['many'], minutes: 10 };

inBothHosts('memory', (visit) => {
  let salient: ReturnType<typeof page>;
  beforeEach(() => {
    for (const [name, text] of Object.entries(packOfFacts('many', 40))) {
      put(join(visit.home.resourcesDir, 'packs/many', name), text);
    }
    salient = page(visit);
  });

  test('a Today is kept, once, with its questions chosen', async () => {
    const id = randomUUID();
    const sitting = await salient.begin({ ...today, id });
    expect(sitting).toMatchObject({ id, packs: ['many'], wish: { minutes: 10 }, seq: 1, at: visit.clock.at });
    expect(sitting.items.length).toBeGreaterThan(5);
    expect(await salient.begin({ ...today, id, minutes: 60 })).toEqual(sitting);
    expect(await read<PresentSitting>(await visit.ask(`/api/sittings/${id}`))).toEqual({
      ...sitting,
      now: visit.clock.at,
    });
    const { outlook } = await salient.study();
    expect(outlook).toMatchObject({ questions: sitting.items.length, fresh: sitting.items.length });
    expect(outlook.seconds).toBeLessThanOrEqual(600);
  });

  test('a sitting that was left goes on where it was; an undone answer takes it a step back', async () => {
    const sitting = await salient.begin(today);
    const [first, second] = sitting.items;
    if (!first || !second) throw new Error('too few questions');
    await salient.answer(sitting, first);
    const last = await salient.answer(sitting, second, 0);
    const of = sitting.items.length;
    expect(await salient.open()).toMatchObject([{ id: sitting.id, done: 2, of }]);
    const undone = await salient.change(undo(last));
    expect(undone).toMatchObject({ kind: 'undo', about: last.id, after: 2 });
    expect(await salient.open()).toMatchObject([{ done: 1, of }]);
    expect((await salient.memory()).facts.map(({ fact }) => fact)).toEqual([first.fact]);
    expect(await salient.open('small')).toEqual([]);
  });

  test('what is answered today is not due today, and comes again', async () => {
    const sitting = await salient.begin(today);
    for (const item of sitting.items) await salient.answer(sitting, item);
    expect(await salient.open()).toEqual([]);
    expect((await salient.study()).fresh).toBe(40 - sitting.items.length);
    visit.clock.at += 4 * dayMs;
    const next = await salient.begin(today);
    const asked = new Set(sitting.items.map(({ fact }) => fact));
    expect(next.items.filter(({ fact }) => asked.has(fact))).toHaveLength(asked.size);
    expect(next.items.every(({ face, fact }) => (asked.has(fact) ? face === 'type' : face === 'choose'))).toBe(true);
  });

  test('after a long break nothing is new and the time is kept to', async () => {
    const sitting = await salient.begin({ ...today, minutes: 60 });
    expect(sitting.items).toHaveLength(40);
    for (const item of sitting.items) await salient.answer(sitting, item);
    visit.clock.at += 200 * dayMs;
    await salient.change({ kind: 'reset', pack: 'many', fact: 'fact-0', payload: null });
    const { outlook, fresh } = await salient.study(5);
    expect(fresh).toBe(1);
    expect(outlook.fresh).toBe(0);
    expect(outlook.seconds).toBeLessThanOrEqual(300);
    expect(outlook.questions).toBeGreaterThan(3);
  });

  test('learning takes new facts only, and ends when there are none', async () => {
    const sitting = await salient.begin({ kind: 'learn', packs: ['many'], facts: 5 });
    const facts = new Set(sitting.items.map(({ fact }) => fact));
    expect(facts.size).toBe(5);
    expect(sitting.items).toHaveLength(10);
    for (const fact of Array.from({ length: 40 }, (_, number) => `fact-${number}`)) {
      await salient.change({ kind: 'suspend', pack: 'many', fact, payload: true });
    }
    const answer = await visit.ask(
      '/api/sittings',
      json('POST', { id: randomUUID(), kind: 'learn', packs: ['many'], facts: 5 }),
    );
    expect(answer.status).toBe(409);
    expect(await read<Problem>(answer)).toMatchObject({ type: 'nothing-to-ask' });
  });

  test('ten for practice, then those that were missed', async () => {
    const practice = await salient.begin({ kind: 'practice', packs: ['many'], count: 10 });
    expect(practice.items).toHaveLength(10);
    const [right, ...wrong] = practice.items;
    if (!right) throw new Error('too few questions');
    await salient.answer(practice, right);
    for (const item of wrong) await salient.answer(practice, item, 0.5);
    const again = await salient.begin({ kind: 'again', of: practice.id });
    expect(again.items).toEqual(wrong);
    expect(again.packs).toEqual(['many']);
    expect((await salient.memory()).facts).toEqual([]);
  });

  test('weak spots are what was taken for something else, and nothing where nothing slips', async () => {
    const weak = { kind: 'weak', packs: ['many'], count: 5 };
    const refused = await visit.ask('/api/sittings', json('POST', { id: randomUUID(), ...weak }));
    expect(await read<Problem>(refused)).toMatchObject({ status: 409, type: 'nothing-weak' });
    const practice = await salient.begin({ kind: 'practice', packs: ['many'], count: 4 });
    const [right, part, first, second] = practice.items;
    if (!right || !part || !first || !second) throw new Error('too few questions');
    await salient.answer(practice, right);
    await salient.answer(practice, part, 0.5);
    await salient.answer(practice, first, 0);
    for (let more = 0; more < 2; more += 1) await salient.answer(practice, second, 0);
    await salient.change(undo(await salient.answer(practice, right, 0)));
    const spots = await salient.begin(weak);
    expect(spots.items).toEqual([second, first]);
    await salient.answer(spots, second);
    expect((await salient.memory()).facts).toMatchObject([{ fact: second.fact, reps: 1 }]);
  });

  test('a test stays open until it is handed in; the last answer to a question counts', async () => {
    const marking = { right: 1, wrong: 1 / 3, floor: true };
    const sitting = await salient.begin({ kind: 'test', packs: ['many'], count: 4, minutes: 10, marking });
    const [first, second, third, fourth] = sitting.items;
    if (!first || !second || !third || !fourth) throw new Error('too few questions');
    visit.clock.at += 60_000;
    expect(await salient.open()).toMatchObject([{ id: sitting.id, done: 0, of: 4, left: 540_000 }]);
    await salient.answer(sitting, first, 0);
    await salient.answer(sitting, first);
    await salient.answer(sitting, second);
    await salient.answer(sitting, second, 0);
    await salient.answer(sitting, third);
    visit.clock.at += 3_600_000;
    expect(await salient.open()).toMatchObject([{ done: 3, left: 0 }]);
    const there = async () => read<PresentSitting>(await visit.ask(`/api/sittings/${sitting.id}`));
    expect((await there()).paper).toBeUndefined();
    for (const payload of [
      { flagged: [first.question], handedIn: false },
      { flagged: [], handedIn: true },
    ]) {
      await salient.change({ kind: 'paper', about: sitting.id, payload });
      expect(await there()).toMatchObject({ now: visit.clock.at, paper: payload });
    }
    expect(await salient.open()).toEqual([]);
    expect((await salient.begin({ kind: 'again', of: sitting.id })).items).toEqual([second, fourth]);
    expect((await salient.memory()).facts).toEqual([]);
  });

  test('an exam has a plan, another date another one, and none when it is taken back', async () => {
    const exam = { name: 'History', date: '2026-12-22', packs: ['many', 'gone'], minutes: 15 };
    const about = randomUUID();
    await salient.change({ kind: 'exam', about, payload: exam });
    const { exams, today: day } = await salient.study();
    expect(exams).toMatchObject([{ ...exam, id: about, plan: { facts: 40, left: 0 } }]);
    expect(exams[0]?.plan.days).toHaveLength(30);
    expect(exams[0]?.plan.days[0]?.day).toBe(day);
    // the day's new facts are those of the plan
    expect((await salient.study()).outlook.fresh).toBe(exams[0]?.plan.days[0]?.fresh);
    visit.clock.at += 27 * dayMs;
    const [late] = (await salient.study()).exams;
    expect(late?.plan.days).toHaveLength(3);
    await salient.change({ kind: 'exam', about, payload: { ...exam, date: '2026-12-01' } });
    expect((await salient.study()).exams).toEqual([]);
    await salient.change({ kind: 'exam', about, payload: null });
    expect(await read<StoredChange[]>(await visit.ask('/api/changes?kind=exam&pack=many'))).toHaveLength(3);
  });

  test.each([
    ['/api/sittings', { id: randomUUID(), kind: 'today', packs: ['many'], minutes: 61 }, 400],
    ['/api/sittings', { id: randomUUID(), kind: 'today', packs: ['none'], minutes: 10 }, 404],
    ['/api/sittings', { id: randomUUID(), kind: 'again', of: randomUUID() }, 404],
    ['/api/sittings', { id: 'x', kind: 'practice', packs: ['many'], count: 10 }, 400],
    ['/api/changes', { id: randomUUID(), kind: 'flag', pack: 'many', fact: 'f', payload: 8 }, 400],
    ['/api/changes', { id: randomUUID(), kind: 'rewrite', payload: null }, 400],
  ])('%s refuses %j', async (path, body, status) => {
    const answer = await visit.ask(path, json('POST', body satisfies object));
    expect(answer.status).toBe(status);
    expect((await read<Problem>(answer)).title).toBeTruthy();
  });
  test.each([
    ['/api/study?pack=many', 400],
    ['/api/study?minutes=10', 400],
    ['/api/study?pack=none&minutes=10', 404],
    ['/api/sittings', 400],
    [`/api/sittings/${randomUUID()}`, 404],
    ['/api/memory', 400],
    ['/api/changes?kind=undoing', 400],
  ])('%s answers %i', async (path, status) => {
    expect((await visit.ask(path)).status).toBe(status);
  });
});
