import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../quiz/faces.ts';
import { seeded } from '../quiz/random.ts';
import { asked, sampleMaterial } from '../quiz/sample-material.ts';
import { unlearned } from './memory.ts';
import { paceOf } from './pace.ts';
import { bankOf } from './question-bank.ts';
import { chooseToday, type Ground } from './today.ts';

const facts = Array.from({ length: 40 }, (_, n) => `fact-${n}`);
/** Two faces about each of forty facts, and one fact nothing asks about. */
const questions = facts.flatMap((fact) => [
  { ...asked, fact, id: `type ${fact}`, face: 'type', accept: ['x'] } satisfies Question,
  { ...asked, fact, id: `choose ${fact}`, face: 'choose', options: ['x', 'y'], answer: 'x' } satisfies Question,
]);
const { lesson } = sampleMaterial(questions);
const bank = bankOf({
  ...lesson,
  facts: [...facts, 'mute'].map((id) => ({
    ...(lesson.facts[0] as (typeof lesson.facts)[number]),
    id,
    places: [],
    events: [],
  })),
});
const pace = paceOf([]);
const memory = (fact: string, reps = 1) => ({ ...unlearned('sample', fact), reps });
const ground = (known: readonly string[], fresh: readonly string[], isBacklog = false): Ground => ({
  banks: [bank],
  due: known.map((fact) => memory(fact)),
  isBacklog,
  fresh: fresh.map((fact) => ({ pack: 'sample', fact })),
  pace,
});
const grounds = fc
  .tuple(fc.nat(40), fc.nat(40), fc.boolean())
  .map(([known, fresh, isBacklog]) => ground(facts.slice(0, known), facts.slice(known, known + fresh), isBacklog));
const cost = (items: readonly { face: Question['face']; fact: string }[], of: Ground) =>
  items.reduce(
    (sum, { face, fact }) => sum + pace.seconds(face, of.due.some((one) => one.fact === fact) ? 'known' : 'fresh'),
    0,
  );

describe('Today', () => {
  test('fits the time, with one question at least, and says what it takes', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 1, max: 1200 }), fc.nat(), (of, seconds, seed) => {
        const chosen = chooseToday(of, seconds, seeded(seed));
        expect(chosen.questions).toBe(chosen.items.length);
        expect(chosen.seconds).toBe(Math.round(cost(chosen.items, of)));
        if (chosen.items.length > 1) expect(chosen.seconds).toBeLessThanOrEqual(seconds);
        if (of.due.length + of.fresh.length > 0) expect(chosen.items.length).toBeGreaterThan(0);
        expect(new Set(chosen.items.map(({ fact }) => fact)).size).toBe(chosen.items.length);
      }),
    );
  });
  test('new facts fill what time is left, and stand among the known ones', () => {
    fc.assert(
      fc.property(grounds, fc.integer({ min: 60, max: 1200 }), (of, seconds) => {
        const { items, fresh } = chooseToday(of, seconds, seeded(1));
        const isFresh = items.map(({ fact }) => of.fresh.some((one) => one.fact === fact));
        expect(isFresh.filter(Boolean)).toHaveLength(fresh);
        if (fresh > 0) expect(items.length - fresh).toBe(of.due.length);
        if (of.due.length > fresh) expect(isFresh[0]).toBe(false);
      }),
    );
  });
  test('a backlog keeps its order, which begins with what is known best', () => {
    const { items } = chooseToday(ground(facts, [], true), 120, seeded(1));
    expect(items.map(({ fact }) => fact)).toEqual(facts.slice(0, items.length));
  });
  test('each face has its turn, the easiest first', () => {
    const faces = [0, 1, 2, 3].map((reps) => {
      const of = { ...ground([], []), due: [memory('fact-0', reps)] };
      return chooseToday(of, 600, seeded(1)).items[0]?.face;
    });
    expect(faces).toEqual(['choose', 'type', 'choose', 'type']);
  });
  test('a fact that nothing asks about is passed over', () => {
    expect(chooseToday(ground(['mute', 'fact-1'], []), 600, seeded(1)).items).toMatchObject([{ fact: 'fact-1' }]);
    expect(bank.facts).not.toContain('mute');
  });
});
