/** Lines of all logs, made up for tests. */
import fc from 'fast-check';
import type { AnswerLine, ChangeLine, Lines, SittingLine } from './everything.ts';

const at = fc.integer({ min: 1_600_000_000_000, max: 1_600_000_400_000 });
const offset = fc.constantFrom(0, 60, -300);

const answer: fc.Arbitrary<AnswerLine> = fc.record({
  id: fc.uuid(),
  at,
  offset,
  pack: fc.constantFrom('p', 'q'),
  packVersion: fc.constant('1.0.0'),
  fact: fc.constantFrom('f', 'g'),
  question: fc.constant('f-typed'),
  face: fc.constantFrom('choose', 'type'),
  sitting: fc.uuid(),
  mode: fc.constantFrom('today', 'practice'),
  response: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as AnswerLine['response']),
  credit: fc.constantFrom(0, 1 / 3, 1),
  elapsedMs: fc.nat(),
});
const onFact = { id: fc.uuid(), at, offset, pack: fc.constant('p'), fact: fc.constantFrom('f', 'g') };
const change: fc.Arbitrary<Omit<ChangeLine, 'after'>> = fc.oneof(
  fc.record({ ...onFact, kind: fc.constant('flag' as const), payload: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ ...onFact, kind: fc.constant('reset' as const), payload: fc.constant(null) }),
);
const sitting: fc.Arbitrary<SittingLine> = fc.uuid().chain((id) =>
  fc.record({
    id: fc.constant(id),
    at,
    offset,
    seed: fc.nat(),
    wish: fc.constant({ id, kind: 'practice' as const, packs: ['p'], count: 3 }),
    packs: fc.constant(['p']),
    items: fc.constant([
      { pack: 'p', question: 'f-typed', fact: 'f', face: 'type' as const },
      { pack: 'p', question: 'f-hidden', fact: 'f', face: 'occlusion' as const, lures: ['lyman'] },
    ]),
  }),
);

/** Logs as they may be, clocks set back included. */
export const someLines: fc.Arbitrary<Lines> = fc
  .record({
    answers: fc.array(answer, { maxLength: 12 }),
    changes: fc.array(fc.tuple(change, fc.nat()), { maxLength: 6 }),
    sittings: fc.array(sitting, { maxLength: 4 }),
  })
  .map(({ answers, changes, sittings }) => {
    const places = changes.map(([, number]) => number % (answers.length + 1)).sort((a, b) => a - b);
    return {
      answers,
      changes: changes.map(([one], index) => ({ ...one, after: places[index] ?? 0 }) as ChangeLine),
      sittings,
    };
  });

/** Of logs that share a beginning, what two computers made of it. */
export const twoSides: fc.Arbitrary<[Lines, Lines]> = fc
  .tuple(someLines, someLines, someLines)
  .map(([common, mine, theirs]) => [joined(common, mine), joined(common, theirs)]);

function joined(first: Lines, then: Lines): Lines {
  return {
    answers: [...first.answers, ...then.answers],
    changes: [...first.changes, ...then.changes.map((one) => ({ ...one, after: one.after + first.answers.length }))],
    sittings: [...first.sittings, ...then.sittings],
  };
}
