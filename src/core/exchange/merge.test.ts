import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Everything, type Lines } from './everything.ts';
import { merge } from './merge.ts';
import { someLines, twoSides } from './sample-lines.ts';
import { defaultSettings } from '../contract.ts';

const none: Lines = { answers: [], changes: [], sittings: [] };
const logs = ['answers', 'changes', 'sittings'] as const;
const ids = (lines: Lines) => logs.map((log) => lines[log].map(({ id }) => id));
const sorted = (lists: string[][]) => lists.map((list) => [...list].sort());

test('into nothing it is what it was, and nothing into it changes nothing', () => {
  fc.assert(
    fc.property(someLines, (lines) => {
      expect(merge(none, lines)).toEqual(lines);
      expect(merge(lines, none)).toEqual(lines);
      expect(merge(lines, lines)).toEqual(lines);
    }),
  );
});

test('has every line of both, each once, and a second time brings nothing', () => {
  fc.assert(
    fc.property(twoSides, ([mine, theirs]) => {
      const all = merge(mine, theirs);
      const union = ids(mine).map((list, log) => [...new Set([...list, ...(ids(theirs)[log] ?? [])])]);
      expect(sorted(ids(all))).toEqual(sorted(union));
      expect(merge(all, theirs)).toEqual(all);
      expect(merge(all, mine)).toEqual(all);
    }),
  );
});

test('keeps each side’s own order, and what it gives is a file that can be read', () => {
  fc.assert(
    fc.property(twoSides, ([mine, theirs]) => {
      const all = merge(mine, theirs);
      const fresh = ids(theirs).map((list, log) => list.filter((id) => !ids(mine)[log]?.includes(id)));
      for (const [log, list] of ids(all).entries()) {
        expect(list.filter((id) => ids(mine)[log]?.includes(id))).toEqual(ids(mine)[log]);
        expect(list.filter((id) => fresh[log]?.includes(id))).toEqual(fresh[log]);
      }
      const file = { format: 'salient-everything/1', settings: defaultSettings, ...all };
      expect(Everything.safeParse(file).error).toBeUndefined();
    }),
  );
});

test('days that two computers took turns in come out in order, each change behind its answer', () => {
  const [base] = fc.sample(
    someLines.filter(({ answers, changes }) => answers.length > 3 && changes.length > 0),
    1,
  );
  if (!base) throw new Error('no sample');
  const on = (days: number[]): Lines => ({
    answers: days.map((day) => ({ ...base.answers[0]!, id: `a${day}`, at: day })),
    changes: days.map((day, index) => ({ ...base.changes[0]!, id: `c${day}`, at: day, after: index + 1 })),
    sittings: [],
  });
  const { answers, changes } = merge(on([1, 3, 5]), on([2, 4, 6]));
  expect(answers.map(({ at }) => at)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(changes.map(({ id, after }) => [id, after])).toEqual([1, 2, 3, 4, 5, 6].map((day) => [`c${day}`, day]));
});

test('after a clock was set back, what follows in a log still follows', () => {
  const [base] = fc.sample(
    someLines.filter(({ answers }) => answers.length > 0),
    1,
  );
  const line = (id: string, at: number) => ({ ...base!.answers[0]!, id, at });
  const mine = { ...none, answers: [line('x', 100), line('y', 50)] };
  const theirs = { ...none, answers: [line('x', 100), line('y', 50), line('z', 70)] };
  expect(merge(mine, theirs).answers.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
});
