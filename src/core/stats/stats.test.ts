import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSchedule } from '../memory/schedule.ts';
import { unlearned } from '../memory/memory.ts';
import { binEdges, binOf, spanOf } from './bins.ts';
import { bankOf } from '../memory/question-bank.ts';
import { asked, sampleMaterial } from '../quiz/sample-material.ts';
import { recallOf } from './recall.ts';
import { shareOf, stepOf } from './share.ts';

test('every chance is in the bin that reaches around it', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
      const [from, to] = spanOf(binOf(chance));
      expect(chance).toBeGreaterThanOrEqual(from);
      expect(chance).toBeLessThanOrEqual(to);
    }),
  );
  expect(binEdges.map(binOf)).toEqual(binEdges.map((_, bin) => bin));
});

describe('what is remembered of places and events', () => {
  const schedule = createSchedule();
  const bank = bankOf(sampleMaterial([{ ...asked, id: 'q', face: 'type', accept: ['x'] }]).lesson);
  const today = 100;
  const learnt = (fact: string, pack = 'sample') => ({
    ...unlearned(pack, fact),
    ...{ stability: 10, difficulty: 5, due: 110, last: today - 10, reps: 1 },
  });
  const [fact = ''] = bank.facts;
  const place = bank.material.index.fact.get(fact)?.places[0] ?? '';

  test('the mean over the facts that can be asked, what is new counting as nothing', () => {
    expect(shareOf([0.9, 0.5, 0, undefined])).toEqual({ facts: 3, known: 2, recall: 1.4 / 3 });
    expect(shareOf([undefined])).toBeUndefined();
    const before = recallOf(bank, [], [], today, schedule).places[place];
    const after = recallOf(bank, [], [learnt(fact)], today, schedule).places[place];
    expect(before).toMatchObject({ known: 0, recall: 0 });
    expect(after).toMatchObject({ known: 1, facts: before?.facts });
    expect((after?.recall ?? 0) * (after?.facts ?? 0)).toBeCloseTo(0.9, 5);
    const { facts } = recallOf(bank, [], [{ ...learnt(fact), suspended: true }], today, schedule).places[place] ?? {};
    expect(facts ?? 0, 'what is set aside is not counted').toBe((before?.facts ?? 0) - 1);
  });

  test('another lesson counts where it names the same place', () => {
    const { lesson } = bank.material;
    const other = bankOf({ ...lesson, manifest: { ...lesson.manifest, id: 'other' } });
    const memories = [learnt(fact), learnt(fact, 'other')];
    const one = recallOf(bank, [], memories, today, schedule).places[place];
    const both = recallOf(bank, [other], memories, today, schedule).places[place];
    expect(both).toEqual({ facts: 2 * (one?.facts ?? 0), known: 2, recall: one?.recall });
    const far = lesson.places.map((there) => ({ ...there, properties: { ...there.properties, kind: 'sea' as const } }));
    const elsewhere = bankOf({ ...lesson, places: far, manifest: { ...lesson.manifest, id: 'other' } });
    expect(recallOf(bank, [elsewhere], memories, today, schedule).places[place]).toEqual(one);
  });

  test.each([
    [0, 0, 'new'],
    [1, 0.3, 'faint'],
    [1, 0.5, 'part'],
    [2, 0.85, 'firm'],
  ] as const)('%i known, %d recalled: %s', (known, recall, step) => expect(stepOf({ known, recall })).toBe(step));
});
