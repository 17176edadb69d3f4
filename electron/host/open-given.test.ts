import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { openGiven } from './open-given.ts';
import { createPackStore, type NodePackStore } from './pack-store.ts';
import { makeHome, type Home } from './testing/home.ts';
import { smallPackZip } from './testing/small-pack.ts';

let home: Home;
let packs: NodePackStore;
let lesson: string;
beforeEach(() => {
  home = makeHome();
  packs = createPackStore({ bundled: join(home.dataDir, 'none'), imported: join(home.dataDir, 'packs') });
  lesson = join(home.resourcesDir, 'handed-over.salient');
  writeFileSync(lesson, smallPackZip());
});
afterEach(() => home.remove());

test('a lesson to read is listed, and has its address', async () => {
  expect(await openGiven(packs, { pack: lesson })).toBe('#/small');
  expect(await packs.list()).toMatchObject([{ name: 'handed-over.salient', origin: 'opened' }]);
});

test('a lesson to present has the address of its presenter', async () => {
  expect(await openGiven(packs, { present: lesson })).toBe('#/small/present');
  expect(await packs.list()).toHaveLength(1);
});

test('nothing named is nowhere to go', async () => {
  expect(await openGiven(packs, {})).toBeUndefined();
});

test('what is no lesson is refused, and not listed', async () => {
  writeFileSync(lesson, 'a picture');
  await expect(openGiven(packs, { present: lesson })).rejects.toThrow(PackError);
  expect(await packs.list()).toEqual([]);
});
