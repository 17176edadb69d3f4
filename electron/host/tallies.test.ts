/** The tallies are what the logs amount to, whatever happened and in whatever order; also when made anew. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../src/core/contract.ts';
import { dayOf } from '../../src/core/memory/day.ts';
import { modes } from '../../src/core/memory/modes.ts';
import { binned, hardestOf, loadFrom, mistakesFrom, reviewsFrom, studiedFrom } from '../../src/core/stats/from-logs.ts';
import { dayMs } from '../../src/core/time/when.ts';
import { anAnswer } from './testing/an-answer.ts';
import { careful, TestJournal, undo } from './testing/journal.ts';

let journal: TestJournal;
beforeEach(() => {
  journal = new TestJournal();
});
afterEach(() => journal.remove());

const packs = ['p', 'q'];
const onFact = fc.record({ pack: fc.constantFrom(...packs), fact: fc.constantFrom('one', 'two', 'three') });
const given = fc.record({
  mode: fc.oneof(fc.constant('today' as const), fc.constantFrom(...modes)),
  face: fc.constantFrom('choose' as const, 'locate' as const, 'type' as const),
  credit: fc.constantFrom(0, 0.5, 1, 1),
  response: fc.constantFrom(null, 'Izium', [37.3, 49.2]),
  elapsedMs: fc.nat(300_000),
});
const event = fc.oneof(
  { weight: 8, arbitrary: fc.record({ answer: onFact, given }) },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat(), twice: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ reset: onFact }) },
  { weight: 1, arbitrary: fc.record({ suspend: onFact, payload: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ bury: onFact, days: fc.nat(40) }) },
  { weight: 6, arbitrary: fc.record({ hours: fc.integer({ min: -30, max: 400 }) }) },
  { weight: 1, arbitrary: fc.record({ ahead: fc.integer({ min: -720, max: 840 }) }) },
);
type Happening = typeof event extends fc.Arbitrary<infer T> ? T : never;

const today = () => dayOf({ at: journal.clock.at, offset: journal.clock.ahead });

async function happen(one: Happening): Promise<void> {
  const id = randomUUID();
  if ('answer' in one) await journal.answers.append({ ...anAnswer(), ...one.answer, ...one.given });
  else if ('undo' in one) {
    const answers = await journal.answers.list({});
    const answer = answers[one.undo % answers.length];
    if (answer) await journal.changes.append(undo(answer));
    if (answer && one.twice) await journal.changes.append(undo(answer));
  } else if ('reset' in one) await journal.changes.append({ kind: 'reset', id, ...one.reset, payload: null });
  else if ('suspend' in one) {
    await journal.changes.append({ kind: 'suspend', id, ...one.suspend, payload: one.payload });
  } else if ('bury' in one) {
    await journal.changes.append({ kind: 'bury', id, ...one.bury, payload: today() + one.days });
  } else if ('hours' in one) journal.clock.at += one.hours * 3_600_000;
  else journal.clock.ahead = one.ahead;
}

const round = (bins: { expected: number }[]) =>
  bins.map((bin) => ({ ...bin, expected: Math.round(bin.expected * 1e9) / 1e9 }));

async function expectTrue(): Promise<void> {
  const { tallies, schedule } = journal;
  for (const chosen of [packs, ['q']]) {
    const mine = ({ pack }: { pack: string }) => chosen.includes(pack);
    const answers = (await journal.answers.list({})).filter(mine);
    const memories = await journal.memories.list(chosen);
    const reviews = reviewsFrom(answers, await journal.changes.list({}), schedule);
    for (const since of [0, today() - 10]) {
      expect(round(await tallies.reviews(chosen, since))).toEqual(round(binned(reviews, since)));
      expect(await tallies.studied(chosen, since)).toEqual(studiedFrom(answers, since));
    }
    expect(await tallies.load(chosen, today(), today() + 20)).toEqual(loadFrom(memories, today(), today() + 20));
    expect(await tallies.hardest(chosen, 2)).toEqual(hardestOf(memories, 2));
    expect(await tallies.mistakes(chosen, 3)).toEqual(mistakesFrom(answers, chosen, 3));
  }
}

test('on random logs the host counts what the logs say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 80 }), async (happenings) => {
      journal.remove();
      journal = new TestJournal();
      for (const one of happenings) await happen(one);
      await expectTrue();
      journal.reopen(careful);
      await expectTrue();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a fact forgotten and recalled: two reviews of which something was expected, the first of a fact is none', async () => {
  const answer = (credit: number, more: Partial<Answer> = {}) =>
    journal.answers.append({ ...anAnswer(), mode: 'today', credit, elapsedMs: 200_000, ...more });
  await answer(1);
  journal.clock.at += 3 * dayMs;
  await answer(0);
  await answer(1); // the same day: practice
  journal.clock.at += dayMs;
  await answer(1);
  const bins = await journal.tallies.reviews(['small'], 0);
  expect(bins.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(2);
  expect(bins.reduce((sum, { recalled }) => sum + recalled, 0)).toBe(1);
  // an answer counts for two minutes at most
  expect(await journal.tallies.studied(['small'], 0)).toMatchObject([
    { answers: 1, right: 1, ms: 120_000 },
    { answers: 2, right: 1, ms: 240_000 },
    { answers: 1, right: 1, ms: 120_000 },
  ]);
  expect(await journal.tallies.studied(['small'], today())).toHaveLength(1);
});
