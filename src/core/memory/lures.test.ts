import { beforeAll, expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import type { Lesson } from '../pack/lesson.ts';
import { readPack } from '../pack/parse.ts';
import type { Mistake } from '../stats/statistics.ts';
import { withLures } from './lures.ts';
import { bankOf, itemOf } from './question-bank.ts';

const pack = 'izium-2022';
let lesson: Lesson;
beforeAll(async () => (lesson = await readPack(inMemory(await bundledFiles()))));

const question = (id: string) => {
  const found = bankOf(lesson).questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const item = (id: string) => itemOf(pack, question(id));
const mistake = (id: string, response: Mistake['response']): Mistake => ({ ...item(id), response });

/** A world in which these mistakes were made; counts how often it is asked for them. */
function world(...mistakes: Mistake[]) {
  const asked: string[] = [];
  const told = (packs: readonly string[]) => {
    asked.push(...packs);
    return Promise.resolve(mistakes.filter((one) => packs.includes(one.pack)));
  };
  const tallies = { mistakes: told } as unknown as Parameters<typeof withLures>[0]['tallies'];
  return { asked, tallies, lesson: () => Promise.resolve(lesson) };
}

test('an item whose options can be chosen knows what was taken for its answer, at most three, the most frequent first', async () => {
  const here = world(
    mistake('derived:name:izium', 'Lyman'),
    mistake('derived:name:izium', 'Zmiiv'),
    mistake('derived:occlusion:izium', 'zmiiv'),
    mistake('locate-izium', [36.8595, 49.4627]),
    mistake('derived:name:izium', 'Kramatorsk'),
  );
  const [hidden, found, other] = await withLures(
    here,
    [pack],
    ['derived:occlusion:izium', 'locate-izium', 'derived:occlusion:lyman'].map(item),
  );
  expect(hidden).toEqual({ ...item('derived:occlusion:izium'), lures: ['zmiiv', 'balakliia', 'kramatorsk'] });
  expect(found).toEqual(item('locate-izium'));
  expect(other).toEqual(item('derived:occlusion:lyman'));
});

test('lures of another sitting make way for those of today', async () => {
  const before = { ...item('derived:occlusion:izium'), lures: ['lyman'] };
  expect(await withLures(world(), [pack], [before])).toEqual([item('derived:occlusion:izium')]);
});

test('where no options can be chosen, the log is left alone', async () => {
  const here = world();
  expect(await withLures(here, [pack], [item('locate-izium')])).toEqual([item('locate-izium')]);
  expect(here.asked).toEqual([]);
});
