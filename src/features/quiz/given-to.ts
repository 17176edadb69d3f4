import type { Face, QuestionOf, Response } from '../../core/quiz/faces.ts';
import type { Reply } from '../../core/quiz/sitting.ts';

/** What was answered to a question, in the shape of its face; undefined while it stands. */
export const givenTo = <F extends Face>(_question: QuestionOf<F>, reply: Reply | undefined): Response<F> | undefined =>
  // a reply is only ever made by `QuizRun.respond`, which takes the shape from the question
  reply?.given as Response<F> | undefined;
