import { describe, expect, test } from 'vitest';
import { targetOf } from './grade-locate.ts';
import { landmarksFor, sayWhere } from './landmarks.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();
const find = (place: string) =>
  landmarksFor(targetOf({ ...asked, face: 'locate', target: { place }, toleranceKm: 5 }, material), material);

describe('landmarks', () => {
  test('never what is sought, nor anything near it', () => {
    expect(find('izium').map(({ id }) => id)).toEqual(['kupiansk', 'lyman']);
    expect(find('dovhenke').map(({ id }) => id)).toEqual(['kupiansk', 'lyman']);
  });
  test('well apart from each other', () => {
    expect(find('kupiansk').map(({ id }) => id)).toEqual(['izium']);
  });
  test('a position is told from the nearest', () => {
    expect(sayWhere([37.25, 49.21], find('kupiansk'))).toBe('at Izium');
    expect(sayWhere([37.25, 49.48], find('kupiansk'))).toBe('30 km north of Izium');
  });
  test('without landmarks, by its coordinates', () => {
    expect(sayWhere([37.25, -49.476], [])).toBe('49.48° S, 37.25° E');
  });
});
