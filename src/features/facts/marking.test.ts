import { describe, expect, test } from 'vitest';
import type { FoundFact } from '../../core/contract.ts';
import { unlearned, type Memory } from '../../core/memory/memory.ts';
import { changesOf, sayDone, sayFacts, tagsIn, type Marking } from './marking.ts';

const found = (fact: string, more: Partial<Memory> = {}): FoundFact => ({
  ...{ pack: 'small', packTitle: 'A small lesson', fact, statement: fact },
  memory: { ...unlearned('small', fact), ...more },
});
const effects = (marking: Marking, ...facts: FoundFact[]) =>
  changesOf(marking, facts).map(({ kind, payload, ...about }) => ['fact' in about && about.fact, kind, payload]);

describe('one change for each fact that it changes anything about', () => {
  test.each<[string, Marking, FoundFact[], unknown[]]>([
    [
      'suspend',
      { kind: 'suspend', payload: true },
      [found('a'), found('b', { suspended: true })],
      [['a', 'suspend', true]],
    ],
    [
      'take it back',
      { kind: 'suspend', payload: false },
      [found('a'), found('b', { suspended: true })],
      [['b', 'suspend', false]],
    ],
    ['bury', { kind: 'bury', payload: 9 }, [found('a'), found('b', { buriedUntil: 9 })], [['a', 'bury', 9]]],
    ['dig up', { kind: 'bury', payload: null }, [found('a'), found('b', { buriedUntil: 9 })], [['b', 'bury', null]]],
    ['flag', { kind: 'flag', payload: 2 }, [found('a', { flag: 1 }), found('b', { flag: 2 })], [['a', 'flag', 2]]],
    ['reset', { kind: 'reset' }, [found('a'), found('b', { reps: 3 })], [['b', 'reset', null]]],
    [
      'tag',
      { kind: 'tag', tags: ['x', 'y'] },
      [found('a', { tags: ['y', 'z'] }), found('b', { tags: ['x', 'y'] })],
      [['a', 'tags', ['z', 'x', 'y']]],
    ],
    [
      'untag',
      { kind: 'untag', tags: ['y'] },
      [found('a', { tags: ['y', 'z'] }), found('b', { tags: ['x'] })],
      [['a', 'tags', ['z']]],
    ],
  ])('%s', (_, marking, facts, expected) => expect(effects(marking, ...facts)).toEqual(expected));

  test('each has an id of its own and names its fact', () => {
    const changes = changesOf({ kind: 'flag', payload: 1 }, [found('a'), found('b')]);
    expect(new Set(changes.map(({ id }) => id)).size).toBe(2);
    expect(changes).toMatchObject([
      { pack: 'small', fact: 'a' },
      { pack: 'small', fact: 'b' },
    ]);
  });
});

test.each([
  ['', []],
  ['  Map,, Rivers "map"\n', ['map', 'rivers']],
  ['Ізюм oskil', ['ізюм', 'oskil']],
])('tags typed as %j', (text, tags) => expect(tagsIn(text)).toEqual(tags));

test.each<[Marking, string]>([
  [{ kind: 'suspend', payload: true }, 'Suspended 1 fact'],
  [{ kind: 'suspend', payload: false }, 'Unsuspended 1 fact'],
  [{ kind: 'bury', payload: 9 }, 'Buried 1 fact until tomorrow'],
  [{ kind: 'bury', payload: null }, 'Unburied 1 fact'],
  [{ kind: 'flag', payload: 0 }, 'Took the flag off 1 fact'],
  [{ kind: 'flag', payload: 3 }, 'Set flag 3 on 1 fact'],
  [{ kind: 'tag', tags: ['a', 'b'] }, 'Tagged 1 fact: a, b'],
  [{ kind: 'untag', tags: ['a'] }, 'Took tags off 1 fact: a'],
  [{ kind: 'reset' }, 'Reset 1 fact'],
])('%j is said', (marking, words) => expect(sayDone(marking, 1)).toBe(words));

test('thousands are parted', () => expect(sayFacts(12_000)).toBe('12,000 facts'));
