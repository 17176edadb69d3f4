import { expect, test } from 'vitest';
import type { Question } from './faces.ts';
import { placeAsked, whereIs, whereMarked } from './place-asked.ts';
import { asked, sampleMaterial } from './sample-material.ts';

const material = sampleMaterial();
const locate: Question = { ...asked, face: 'locate', target: { place: 'kupiansk' }, toleranceKm: 5 };
const point: Question = { ...locate, target: { point: [37.3, 49.2], name: 'The bridge' } };
const name: Question = { ...asked, face: 'name', place: 'kupiansk' };
const river: Question = { ...asked, face: 'name', place: 'oskil' };
const hidden: Question = { ...asked, face: 'occlusion', place: 'izium', options: ['izium', 'lyman'] };
const type: Question = { ...asked, face: 'type', accept: ['Izium'] };

test.each<[Question, string | undefined, string | undefined, string | undefined]>([
  [locate, 'kupiansk', undefined, '62 km north-east of Izium'],
  [point, undefined, undefined, '44 km north-west of Lyman'],
  [name, 'kupiansk', '62 km north-east of Izium', '62 km north-east of Izium'],
  [river, 'oskil', ' of ', undefined],
  [hidden, 'izium', '21 km north of Dovhenke, 62 km south-west of Kupiansk', '21 km north of Dovhenke'],
  [type, undefined, undefined, undefined],
])('%j asks for %s, marks what lies %s, and teaches where it lies', (question, place, marked, lies) => {
  expect(placeAsked(question)).toBe(place);
  expect(whereMarked(question, material) ?? 'nowhere').toContain(marked ?? 'nowhere');
  expect(whereIs(question, material) ?? 'nowhere').toContain(lies ?? 'nowhere');
});
