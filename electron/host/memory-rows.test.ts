/** The table of memories is what both logs amount to, whatever happened and in whatever order. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/core/contract.ts';
import type { OwnFact } from '../../src/core/memory/change.ts';
import { modes } from '../../src/core/memory/modes.ts';
import { replay } from '../../src/core/memory/replay.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { anAnswer } from './testing/an-answer.ts';
import { careful, TestJournal, undo } from './testing/journal.ts';

let journal: TestJournal;
beforeEach(() => {
  journal = new TestJournal();
});
afterEach(() => journal.remove());

const packs = ['p', 'q'];
const facts = ['one', 'two', 'three'];
const onFact = fc.record({ pack: fc.constantFrom(...packs), fact: fc.constantFrom(...facts) });
const ownFact: OwnFact = { statement: 'It was here.', ask: { face: 'cloze', text: 'It was {{here}}.' } };
const credit = fc.constantFrom(0, 0.3, 0.5, 0.8, 1);
const rating = fc.constantFrom(undefined, 1, 2, 3, 4);
const marks = fc.oneof(
  fc.record({ kind: fc.constant('suspend'), payload: fc.boolean() }),
  fc.record({ kind: fc.constant('bury'), payload: fc.constantFrom(null, 20_800) }),
  fc.record({ kind: fc.constant('flag'), payload: fc.nat(7) }),
  fc.record({ kind: fc.constant('tags'), payload: fc.subarray(['Rivers', 'exam', 'week-1']) }),
  fc.record({ kind: fc.constant('reset'), payload: fc.constant(null) }),
  fc.record({ kind: fc.constant('own-fact'), payload: fc.constantFrom(null, ownFact) }),
);
/** What may happen: an answer, a mark, one of the answers before undone, time, a journey, a restart. */
const event = fc.oneof(
  { weight: 6, arbitrary: fc.record({ answer: onFact, mode: fc.constantFrom(...modes), credit, rating }) },
  { weight: 2, arbitrary: fc.record({ change: onFact, mark: marks }) },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat() }) },
  { weight: 4, arbitrary: fc.record({ hours: fc.integer({ min: -30, max: 400 }) }) },
  { weight: 1, arbitrary: fc.record({ ahead: fc.integer({ min: -720, max: 840 }) }) },
  { weight: 1, arbitrary: fc.record({ restart: fc.constant(true) }) },
);
type Happening = typeof event extends fc.Arbitrary<infer T> ? T : never;

async function happen(one: Happening): Promise<void> {
  if ('answer' in one) {
    const { answer, mode, credit: right, rating: judged } = one;
    const given = { ...anAnswer(), ...answer, mode, credit: right, ...(judged && { rating: judged }) } as Answer;
    await journal.answers.append(given);
  } else if ('change' in one) {
    await journal.changes.append({ id: randomUUID(), ...one.change, ...one.mark });
  } else if ('undo' in one) {
    const answers = await journal.answers.list({});
    const answer = answers[one.undo % answers.length];
    if (answer) await journal.changes.append(undo(answer));
  } else if ('hours' in one) journal.clock.at += one.hours * 3_600_000;
  else if ('ahead' in one) journal.clock.ahead = one.ahead;
  else journal.reopen();
}

const replayed = async (by = journal.schedule) =>
  replay(await journal.answers.list({}), await journal.changes.list({}), by);

test('states kept live equal the replay of random histories, and so do states made anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 80 }), async (happenings) => {
      journal.remove();
      journal = new TestJournal();
      for (const one of happenings) await happen(one);
      expect(await journal.memories.list(packs)).toEqual(await replayed());
      journal.reopen(careful);
      expect(await journal.memories.list(packs)).toEqual(await replayed(careful));
    }),
    { numRuns: 50 },
  );
}, 60_000);

describe('undo', () => {
  const answer = (): Answer => ({ ...anAnswer(), mode: 'today', credit: 1 });

  test('a hundred answers, one by one, over a restart', async () => {
    const states = [await journal.memories.list(['small'])];
    for (let step = 0; step < 100; step += 1) {
      await journal.answers.append({ ...answer(), credit: step % 3 === 0 ? 0 : 1 });
      states.push(await journal.memories.list(['small']));
      journal.clock.at += 2 * dayMs;
    }
    for (let step = 100; step > 0; step -= 1) {
      if (step === 50) journal.reopen();
      expect(await journal.memories.list(['small'])).toEqual(states[step]);
      const last = (await journal.answers.list({})).findLast(({ undone }) => !undone);
      if (!last) throw new Error('no answer is left');
      await journal.changes.append(undo(last));
    }
    expect(await journal.memories.list(['small'])).toEqual([]);
    expect((await journal.answers.list({})).every(({ undone }) => undone)).toBe(true);
  });
  test('sent twice undoes once; sent before its answer it holds all the same', async () => {
    const given = answer();
    const change = undo(given);
    const first = await journal.changes.append(change);
    expect(await journal.changes.append(change)).toEqual(first);
    expect(await journal.answers.append(given)).toMatchObject({ undone: true });
    expect(await journal.memories.list(['small'])).toEqual([]);
  });
});

test('what is due comes weakest or best known first, without what is set aside or was asked today', async () => {
  const ask = (fact: string, mode: Answer['mode'], right: number) =>
    journal.answers.append({ ...anAnswer(), fact, mode, credit: right });
  const names = (list: readonly { fact: string }[]) => list.map(({ fact }) => fact);
  for (const fact of ['a', 'b', 'c', 'd']) await ask(fact, 'learn', fact === 'b' ? 0 : 1);
  journal.clock.at += 10 * dayMs;
  const today = 20_789; // 2 December 2026
  await ask('c', 'today', 1);
  await journal.changes.append({ kind: 'suspend', id: randomUUID(), pack: 'small', fact: 'd', payload: true });
  const which = { packs: ['small'], today, by: today, limit: 10 };
  expect(names(await journal.memories.due({ ...which, order: 'weakest first' }))).toEqual(['b', 'a']);
  expect(names(await journal.memories.due({ ...which, order: 'best known first' }))).toEqual(['a', 'b']);
  expect(names(await journal.memories.due({ ...which, order: 'weakest first', limit: 1 }))).toEqual(['b']);
  expect(await journal.memories.due({ ...which, packs: ['other'], order: 'weakest first' })).toEqual([]);
  expect(await journal.memories.countDue(['small'], today)).toBe(2);
  expect(await journal.memories.closed('small', today)).toEqual(new Set(['a', 'b', 'c', 'd']));
});
