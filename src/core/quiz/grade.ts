/** From an answer to its grade: one grader for each face. */
import type { Answers, Face, Material, QuestionOf, Response } from './faces.ts';
import { gradeChanged } from './grade-changed.ts';
import { gradeDate } from './grade-date.ts';
import { gradeLocate } from './grade-locate.ts';
import { gradeMatch } from './grade-match.ts';
import { gradeOrder } from './grade-order.ts';
import { gradeSeveral } from './grade-several.ts';
import { gradeCloze, gradeName, gradeType, sayOtherPlace } from './grade-text.ts';
import { isAnswer } from './responses.ts';
import { gradeOf, type Grade } from './verdict.ts';

type Grader<F extends Face> = (question: QuestionOf<F>, given: Answers[F], material: Material) => Grade;

const exact = (right: boolean): Grade => gradeOf(right ? 1 : 0);

const graders: { [F in Face]: Grader<F> } = {
  choose: (question, given) => exact(given === question.answer),
  'choose-several': gradeSeveral,
  'true-false': (question, given) => exact(given === question.answer),
  verdict: (question, given) => exact(given === question.answer),
  who: (question, given) => exact(given === question.answer),
  date: gradeDate,
  name: gradeName,
  occlusion: gradeOcclusion,
  type: gradeType,
  cloze: gradeCloze,
  order: gradeOrder,
  match: gradeMatch,
  changed: gradeChanged,
  locate: gradeLocate,
  interval: gradeInterval,
};

/** @param given what is in no shape of the question's face is wrong; `null` is "I don't know" and is never called so */
export function grade<F extends Face>(question: QuestionOf<F>, given: Response<F>, material: Material): Grade {
  if (given === null) return { credit: 0, verdict: 'unknown', notes: [] };
  if (!isAnswer(question.face, given)) return gradeOf(0);
  const grader: Grader<F> = graders[question.face];
  return grader(question, given, material);
}

function gradeOcclusion(question: QuestionOf<'occlusion'>, given: string, material: Material): Grade {
  if (given === question.place) return gradeOf(1);
  const [chosen, hidden] = [given, question.place].map((id) => material.index.place.get(id));
  return gradeOf(0, chosen ? [sayOtherPlace(chosen, hidden, material)] : []);
}

function gradeInterval(question: QuestionOf<'interval'>, given: number): Grade {
  const off = given - question.days;
  const within = Math.abs(off) <= question.toleranceDays;
  if (off === 0) return gradeOf(1);
  if (!Number.isFinite(off)) return gradeOf(0);
  const days = Math.abs(off) === 1 ? '1 day' : `${Math.abs(off)} days`;
  const note = `You said ${given}: ${days} too ${off > 0 ? 'many' : 'few'}`;
  return within ? gradeOf(1, [`${note}, which is near enough.`]) : gradeOf(0, [`${note}.`]);
}
