import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ProblemError } from '../../src/core/http/problems.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { openGiven } from './open-given.ts';
import { createPackStore, type NodePackStore } from './pack-store.ts';
import { TestJournal } from './testing/journal.ts';
import { makeHome, type Home } from './testing/home.ts';
import { smallPackZip } from './testing/small-pack.ts';

let home: Home;
let packs: NodePackStore;
let journal: TestJournal;
let stores: Parameters<typeof openGiven>[0];
let lesson: string;
beforeEach(() => {
  home = makeHome();
  packs = createPackStore({ bundled: join(home.dataDir, 'none'), imported: join(home.dataDir, 'packs') });
  journal = new TestJournal();
  stores = { packs, changes: journal.changes };
  lesson = join(home.resourcesDir, 'handed-over.salient');
  writeFileSync(lesson, smallPackZip());
});
afterEach(() => {
  journal.remove();
  home.remove();
});

test('a lesson to read is listed, and has its address', async () => {
  expect(await openGiven(stores, { pack: lesson })).toBe('#/small');
  expect(await packs.list()).toMatchObject([{ name: 'handed-over.salient', origin: 'opened' }]);
});

test('a lesson to present has the address of its presenter', async () => {
  expect(await openGiven(stores, { present: lesson })).toBe('#/small/present');
  expect(await packs.list()).toHaveLength(1);
});

test('nothing named is nowhere to go', async () => {
  expect(await openGiven(stores, {})).toBeUndefined();
});

test('what is no lesson is refused, and not listed', async () => {
  writeFileSync(lesson, 'a picture');
  await expect(openGiven(stores, { present: lesson })).rejects.toThrow(PackError);
  expect(await packs.list()).toEqual([]);
});

describe('a lesson plan to present', () => {
  const plan = { name: 'Class 9b', steps: [] };
  let file: string;
  beforeEach(() => {
    file = join(home.resourcesDir, 'class-9b.salient-plan.json');
    writeFileSync(file, JSON.stringify({ format: 'salient-plan/1', pack: 'small', packVersion: '1.0.0', plan }));
  });

  test('is kept, once, and has the address of its presenter', async () => {
    const [first, second] = [await openGiven(stores, { present: file }), await openGiven(stores, { present: file })];
    expect(first).toMatch(/^#\/small\/present\?plan=[0-9a-f-]{36}$/);
    expect(second).toBe(first);
    expect(await journal.changes.list({ kind: 'plan' })).toMatchObject([{ pack: 'small', payload: plan }]);
  });

  test('that is none is refused, and nothing is kept', async () => {
    writeFileSync(file, '{"format":"salient-plan/1"}');
    await expect(openGiven(stores, { present: file })).rejects.toThrow(ProblemError);
    expect(await journal.changes.list({ kind: 'plan' })).toEqual([]);
  });
});
