import { expect, test } from 'vitest';
import { aBook, aDeck } from '../../core/present/sample-deck.ts';
import { act, newShow, type Action } from '../../core/present/show.ts';
import { sayDone } from './say-done.ts';

/** What is said of each of these actions, one after the other. */
function told(...actions: Action[]): string[] {
  let show = newShow;
  return actions.map((action, at) => {
    const before = show;
    show = act(aDeck, show, action, at);
    return sayDone(aDeck, aBook, before, show);
  });
}

const start: Action = { do: 'next' };
const slideOne: Action = { do: 'jump', slide: 1 };

test('a step says where the talk is', () => {
  expect(told(start, slideOne, { do: 'next' }, { do: 'last' }, { do: 'next' })).toEqual([
    'The talk goes on, slide 1 of 4, line 0 of 1',
    'Heading one, slide 2 of 4, line 0 of 2',
    'Heading one, slide 2 of 4, line 1 of 2',
    'Looking back, slide 4 of 4, looking back',
    '',
  ]);
});

test('what happens to the wall is said, and that it is undone', () => {
  const toggled: Action[] = [
    { do: 'cover', cover: 'black' },
    { do: 'freeze' },
    { do: 'explore' },
    { do: 'zoom', on: 'map' },
    { do: 'tool', tool: 'pen' },
  ];
  expect(told(...toggled.flatMap((action) => [action, action]))).toEqual([
    ...['Wall black', 'Wall uncovered'],
    ...['Wall frozen', 'Wall follows again'],
    ...['Exploring the map', 'Back on the slide'],
    ...['The map alone', 'Map and text'],
    ...['Pen', 'No pointer'],
  ]);
  const draw: Action = { do: 'draw', stroke: [[0, 0]] };
  expect(told(draw, draw, { do: 'undraw' }, { do: 'wipe' })).toEqual(['', '', 'Last line taken away', 'No lines left']);
  expect(told(start, { do: 'stop' })).toEqual([expect.anything(), 'The talk rests, wall dark']);
});

test('hands, points, time and the answer are said one by one', () => {
  const hand: Action = { do: 'hand', option: 1, by: 1 };
  expect(
    told(
      ...[start, slideOne, start, start],
      start,
      hand,
      hand,
      { do: 'countdown', seconds: 30 },
      { do: 'redraw', question: 'q5' },
      { do: 'teams', names: ['Oskil', 'Donets'] },
      { do: 'point', team: 1, by: 1 },
      { do: 'reveal' },
      { do: 'take-back' },
    ).slice(4),
  ).toEqual([
    'Heading one, slide 2 of 4, question',
    '1 hand for B',
    '2 hands for B',
    'Time runs',
    'Prompt q5',
    '',
    'Donets, 1 point',
    'Answer shown',
    'Heading one, slide 2 of 4, question',
  ]);
});

test('a number being typed is said as far as it goes; what opens speaks for itself', () => {
  expect(told({ do: 'digit', digit: 1 }, { do: 'digit', digit: 2 }, { do: 'panel', panel: 'help' })).toEqual([
    'Slide 1, Enter goes there',
    'Slide 12, Enter goes there',
    '',
  ]);
});
