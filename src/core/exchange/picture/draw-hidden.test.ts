import { beforeAll, expect, test } from 'vitest';
import { freshLesson } from '../../../../electron/host/testing/bundled-lesson.ts';
import { placeById } from '../../quiz/askable-places.ts';
import { spellingsOf, type QuestionOf } from '../../quiz/faces.ts';
import { occlusionOf } from '../../quiz/occlusion.ts';
import type { Outgoing } from '../outgoing.ts';
import { drawHidden } from './draw-hidden.ts';

const size = { width: 480, height: 400 };
let out: Outgoing;
let questions: QuestionOf<'occlusion'>[];

beforeAll(async () => {
  out = await freshLesson();
  questions = out.exercises.flatMap(({ form }) => (form.kind === 'hidden' ? [form.question] : []));
});

test('the picture has a pin, a name to go by, and none of the options', () => {
  expect(questions.length).toBeGreaterThan(20);
  for (const question of questions) {
    const { names, pin } = drawHidden(question, out.material, size);
    const written = names.map(({ text }) => text);
    const options = question.options.flatMap((id) => spellingsOf(placeById(id, out.material)));
    expect(
      options.filter((name) => written.includes(name)),
      question.id,
    ).toEqual([]);
    expect(written).toContain(occlusionOf(question, out.material).neighbours[0]?.name);
    expect(pin && pin.x > 0 && pin.x < size.width && pin.y > 0 && pin.y < size.height, question.id).toBe(true);
  }
});

test('no name is written over another', () => {
  for (const question of questions) {
    const { names } = drawHidden(question, out.material, size);
    for (const [at, one] of names.entries())
      for (const other of names.slice(at + 1)) {
        const apart = one.end !== other.end || Math.abs(one.y - other.y) >= 14 || Math.abs(one.x - other.x) >= 14;
        expect(apart, `${question.id}: ${one.text} and ${other.text}`).toBe(true);
      }
  }
});
