import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson } from '../../core/pack/lesson-index.ts';
import { readPack } from '../../core/pack/parse.ts';
import { Moment } from './moment.svelte.ts';

const index = indexLesson(await readPack(inMemory(await bundledFiles())));
const september = (day: number) => Date.UTC(2022, 8, day);

let record: ReturnType<typeof vi.fn<(how: 'push' | 'replace') => void>>;
let moment: Moment;
beforeEach(() => {
  record = vi.fn();
  moment = new Moment(index, september(5), record);
});

describe('choosing', () => {
  test('an event brings its day along, whatever part of it is known', () => {
    moment.select({ kind: 'event', id: 'kupiansk-west-retaken' });
    expect(moment.date).toBe(september(10));
    expect(moment.places).toContain('kupiansk');
    expect(record).toHaveBeenCalledExactlyOnceWith('push');
  });
  test('a place leaves the date alone', () => {
    moment.select({ kind: 'place', id: 'lyman' });
    expect(moment.date).toBe(september(5));
    expect(moment.is('place', 'lyman')).toBe(true);
  });
  test('a sentence lights the places it names and those its facts are about', () => {
    moment.select({ kind: 'sentence', id: 'offensive-begins' });
    expect(moment.places).toEqual(expect.arrayContaining(['balakliia', 'kherson']));
  });
  test('nothing is a choice too', () => {
    moment.select({ kind: 'place', id: 'lyman' });
    moment.select(undefined);
    expect(moment.selection).toBeUndefined();
    expect(moment.places).toEqual([]);
  });
});

test('pointing lights up for as long as it lasts, and is written nowhere', () => {
  moment.select({ kind: 'place', id: 'lyman' });
  record.mockClear();
  moment.point({ kind: 'place', id: 'izium' });
  expect(moment.places).toEqual(['izium']);
  expect(moment.chosen).toEqual(['lyman']);
  moment.point(undefined);
  expect(moment.places).toEqual(['lyman']);
  expect(record).not.toHaveBeenCalled();
});

test('a scrubbed date is a whole day and takes the place of the last one', () => {
  moment.setDate(september(8) + 5 * 3_600_000);
  expect(moment.date).toBe(september(8));
  expect(record).toHaveBeenCalledExactlyOnceWith('replace');
});

test('what the address says is taken over without being written back', () => {
  moment.restore({ kind: 'event', id: 'kupiansk-west-retaken' }, september(13));
  expect(moment.date).toBe(september(13));
  moment.restore({ kind: 'event', id: 'no-such-event' }, undefined);
  expect(moment.date).toBe(september(13));
  moment.restore({ kind: 'place', id: 'constructor' }, undefined);
  expect(moment.selection).toBeUndefined();
  expect(moment.places).toEqual([]);
  expect(record).not.toHaveBeenCalled();
});
