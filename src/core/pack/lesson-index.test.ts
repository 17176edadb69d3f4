import { expect, test } from 'vitest';
import { bundledFiles, inMemory } from '../../../resources/packs/bundled.ts';
import { indexLesson, plain, sentencesOf } from './lesson-index.ts';
import { readPack } from './parse.ts';

const lesson = await readPack(inMemory(await bundledFiles()));
const index = indexLesson(lesson);

test('every fact is carried by the sentences it names, and by no other', () => {
  for (const fact of lesson.facts) {
    const carriers = sentencesOf(lesson).filter((sentence) => sentence.facts.includes(fact.id));
    expect(carriers.map(({ id }) => id).sort()).toEqual([...fact.sentences].sort());
  }
});

test('a place has its facts, its events in order of time, and its sentences in order of reading', () => {
  const events = index.eventsOfPlace('izium').map(({ when }) => when.from);
  expect(events.length).toBeGreaterThan(5);
  expect(events).toEqual([...events].sort((a, b) => a - b));
  expect(index.factsOfPlace('izium').every((fact) => fact.places.includes('izium'))).toBe(true);

  const order = sentencesOf(lesson).map(({ id }) => id);
  const reading = index.sentencesOfPlace('izium').map(({ id }) => order.indexOf(id));
  expect(reading).toEqual([...reading].sort((a, b) => a - b));
});

test('an event leads to the sentences that carry its facts', () => {
  const [first] = index.sentencesOfEvent('kupiansk-west-retaken');
  expect(first && plain(first)).toContain('Kupiansk');
});

test('a sentence knows the places it links to', () => {
  expect(index.placesOfSentence('gateway')).toContain('black-sea');
  expect(index.placesOfSentence('no-such-sentence')).toEqual([]);
});
