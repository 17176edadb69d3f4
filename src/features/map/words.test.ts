import { expect, test } from 'vitest';
import type { ControlFeature, Handover } from '../../core/control/standing.ts';
import type { Place } from '../../core/pack/schema.ts';
import { sayCaveat, sayDay, sayGround, sayHandovers, sayHolder } from './words.ts';

const sides = { a: 'Russian forces', b: 'Ukrainian forces' };
const day = Date.parse('2022-09-08');
const control = (kind: 'area' | 'front' | 'axis', certainty: 'high' | 'medium' | 'low', note?: string) =>
  ({ properties: { kind, certainty, ...(note && { note }) } }) as ControlFeature;
const place = (name: string) => ({ id: name, properties: { names: { en: name } } }) as unknown as Place;

test('days are days of the calendar, whatever the clock of the machine', () => {
  expect(sayDay(day)).toBe('8 September 2022');
});

test('who holds a place', () => {
  expect(sayHolder('a', sides)).toBe('held by Russian forces');
  expect(sayHolder('contested', sides)).toBe('contested');
  expect(sayHolder(undefined, sides)).toBe('outside the areas drawn');
});

test('what is drawn is as sure as its least sure edge; an advance has none', () => {
  expect(sayGround([control('area', 'high'), control('front', 'high'), control('axis', 'low')])).toBe(
    '1 area drawn, edges well attested',
  );
  expect(sayGround([control('area', 'high'), control('area', 'low')])).toBe('2 areas drawn, edges uncertain');
  expect(sayGround([control('axis', 'low')])).toBe('no areas drawn for this day');
});

test('the pack’s own caveat comes first', () => {
  expect(sayCaveat([control('area', 'low'), control('front', 'low', 'Uncertain by 10 km.')], day)).toBe(
    'Uncertain by 10 km.',
  );
  expect(sayCaveat([control('area', 'medium')], day)).toBe('8 September 2022: 1 area drawn, edges approximate.');
});

test('what changed hands is told by who holds it now', () => {
  const changes: Handover[] = [
    { place: place('Balakliia'), before: 'a', after: 'b' },
    { place: place('Hrakove'), before: 'contested', after: 'b' },
    { place: place('Izium'), before: 'a', after: 'contested' },
  ];
  expect(sayHandovers(changes, sides, 'en')).toBe(
    'Now held by Ukrainian forces: Balakliia and Hrakove. Now contested: Izium.',
  );
  expect(sayHandovers([], sides, 'en')).toBe('');
});
