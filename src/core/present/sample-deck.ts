/** Decks and actions made up for tests. */
import fc from 'fast-check';
import type { Deck, Slide } from './deck.ts';
import { verbs } from './keys.ts';
import type { Action } from './show.ts';
import type { QuestionBook } from './wall.ts';

export const aSlide = (id: string, lines: number, asks: string[] = []): Slide => ({
  ...{ id, heading: `Heading ${id}`, notes: `Notes ${id}`, camera: { center: [37, 49], zoom: 8 }, date: 0, layers: [] },
  ...{ places: [`place ${id}`], events: [], asks },
  lines: Array.from({ length: lines }, (_, at) => `Line ${at + 1} of ${id}`),
});

export const aDeck: Deck = {
  title: 'A lesson',
  slides: [aSlide('cover', 1), aSlide('one', 2, ['q1']), aSlide('two', 1, ['q2', 'q3']), aSlide('end', 0)],
};

/** Every question has an answer that nothing else says. */
export const aBook: QuestionBook = (id) => ({
  asked: { id, how: 'Choose one', prompt: `Prompt ${id}`, options: ['A', 'B', 'C'], items: [] },
  answered: { right: [1], answer: `Secret ${id}`, explanation: `Because ${id}`, places: [`spot ${id}`] },
});

const questionIds = ['q1', 'q2', 'q3', 'q4', 'q5'];

export const decks: fc.Arbitrary<Deck> = fc
  .array(fc.record({ lines: fc.nat(4), asks: fc.subarray(questionIds) }), { minLength: 1, maxLength: 6 })
  .map((told) => ({
    title: 'A lesson',
    slides: [aSlide('cover', 1), ...told.map(({ lines, asks }, at) => aSlide(`s${at}`, lines, asks)), aSlide('end', 0)],
  }));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const by = fc.constantFrom(1 as const, -1 as const);
const withData: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('jump' as const), slide: fc.integer({ min: -2, max: 12 }) }),
  fc.record({ do: fc.constant('digit' as const), digit: fc.nat(9) }),
  fc.record({ do: fc.constant('look' as const), date: fc.nat(1e9) }),
  fc.record({
    do: fc.constant('draw' as const),
    stroke: fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('ask' as const), questions: fc.subarray(questionIds) }),
  fc.record({ do: fc.constant('redraw' as const), question: fc.constantFrom(...questionIds) }),
  fc.record({ do: fc.constant('hand' as const), option: fc.integer({ min: -1, max: 9 }), by }),
  fc.record({ do: fc.constant('teams' as const), names: fc.subarray(['Red', 'Blue', 'Green']) }),
  fc.record({ do: fc.constant('point' as const), team: fc.nat(4), by }),
);

/** Anything that can be done, the keys first. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...verbs.map(({ action }) => action)) },
  { weight: 1, arbitrary: withData },
);
