import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexLesson } from '../pack/lesson-index.ts';
import type { DatedEvent } from '../pack/lesson.ts';
import { dayMs } from '../time/when.ts';
import { deriveInterval } from './derive-interval.ts';
import { grade } from './grade.ts';
import { asked, sampleMaterial } from './sample-material.ts';
import type { Question } from './faces.ts';

/** Events of Izium on these days of 2022, counted from 1 January. */
function atIzium(days: readonly number[], more: Partial<DatedEvent> = {}, questions: Question[] = []) {
  const { lesson } = sampleMaterial(questions);
  const [first] = lesson.events;
  if (!first) throw new Error('the sample has no event');
  const events = days.map((day, position): DatedEvent => {
    const from = Date.UTC(2022, 0, 1) + day * dayMs;
    const edtf = new Date(from).toISOString().slice(0, 10);
    const when = { ...first.when, edtf, from, to: from + dayMs - 1 };
    return { ...first, id: `e${position}`, title: `Event ${position}`, date: edtf, when, places: ['izium'], ...more };
  });
  const dated = { ...lesson, events };
  return { lesson: dated, index: indexLesson(dated), language: 'en' };
}

test('events in a row of one place, by an id that names them', () => {
  const questions = deriveInterval(atIzium([0, 10, 50]));
  expect(questions.map(({ id, days, toleranceDays }) => [id, days, toleranceDays])).toEqual([
    ['derived:interval:e0.e1', 10, 0],
    ['derived:interval:e1.e2', 40, 2],
  ]);
  expect(questions[0]).toMatchObject({
    from: '2022-01-01',
    to: '2022-01-11',
    prompt: 'How many days lay between “Event 0” and “Event 1”?',
  });
});

test('not what an author counts, what is told of several places, what is vague, nor what matters little', () => {
  const authored = { ...asked, face: 'interval' as const, from: '2022-01-01', to: '2022-01-11', toleranceDays: 0 };
  expect(deriveInterval(atIzium([0, 10], {}, [{ ...authored, days: 10 }]))).toEqual([]);
  expect(deriveInterval(atIzium([0, 10], { places: ['izium', 'lyman'] }))).toEqual([]);
  expect(deriveInterval(atIzium([0, 10], { importance: 3 }))).toEqual([]);
  expect(deriveInterval(atIzium([0, 10], { title: 'The first of March' }))).toEqual([]);
});

test('the days are those between the dates, and only as many are right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }), (start, apart) => {
      const material = atIzium([start, start + apart]);
      const questions = deriveInterval(material);
      expect(questions).toHaveLength(apart >= 4 && apart <= 100 ? 1 : 0);
      for (const question of questions) {
        expect(question.days).toBe(apart);
        expect(grade(question, apart, material).credit).toBe(1);
        expect(grade(question, apart + question.toleranceDays + 1, material).credit).toBe(0);
        expect(question.toleranceDays).toBeLessThan(apart / 10);
      }
    }),
  );
});
