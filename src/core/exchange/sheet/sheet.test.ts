import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshLesson } from '../../../../electron/host/testing/bundled-lesson.ts';
import { sheetOf } from './sheet.ts';
import { readSheetWish, tasks, writeSheetWish, type Task } from './wish.ts';

const wish = fc.record({
  count: fc.integer({ min: 3, max: 40 }),
  seed: fc.integer({ min: 1, max: 999_999 }),
  tasks: fc.subarray(Object.keys(tasks) as Task[], { minLength: 1 }),
});

test('an address says what sheet it is', () => {
  fc.assert(
    fc.property(wish, (one) => {
      expect(readSheetWish(writeSheetWish(one))).toEqual(one);
    }),
  );
  const usual = { count: 12, seed: 1, tasks: ['tick', 'write', 'order', 'match', 'map'] };
  expect(readSheetWish(new URLSearchParams('n=x&seed=-1&tasks=none'))).toEqual(usual);
  expect(readSheetWish(new URLSearchParams('n=400&seed=0'))).toMatchObject({ count: 40, seed: 1 });
});

test('the same wish gives the same sheet, another seed another', async () => {
  const { material } = await freshLesson();
  const wanted = { count: 12, seed: 3, tasks: ['tick', 'map'] as const };
  const sheet = sheetOf(material, wanted);
  expect(sheetOf(material, wanted)).toEqual(sheet);
  expect(sheetOf(material, { ...wanted, seed: 4 })).not.toEqual(sheet);
  expect(sheet).toHaveLength(12);
  expect(new Set(sheet.map(({ fact }) => fact.id)).size).toBe(12);
  const kinds = sheet.map(({ form }) => form.kind);
  expect(new Set(kinds)).toEqual(new Set(['choice', 'several', 'truth', 'hidden', 'map']));
  expect(kinds.indexOf('map')).toBeGreaterThan(kinds.lastIndexOf('choice'));
});
