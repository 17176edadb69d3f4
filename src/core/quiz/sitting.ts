/**
 * A sitting: some questions, one after the other, each answered once. Plain data, so it can be kept and taken up again;
 * every step gives a new one. Ids, seeds and times come from outside.
 *
 *     asking ──answer──▶ answered ──next──▶ asking … ──next──▶ finished
 */
import type { Question, Response } from './faces.ts';
import type { Grade } from './verdict.ts';

export interface Reply {
  /** the answer's id in the log */
  id: string;
  given: Response;
  grade: Grade;
  /** milliseconds from question shown to answer given */
  elapsedMs: number;
}

export interface Sitting {
  /** the sitting's id in the log */
  id: string;
  /** what it is for: see `Answer.mode` */
  mode: 'practice' | 'again';
  /** decides how options are laid out */
  seed: number;
  questions: readonly Question[];
  /** one for each question answered so far, in step with `questions` */
  replies: readonly Reply[];
  /** the question on screen; as many as there are questions when finished */
  position: number;
}

export type Start = Pick<Sitting, 'id' | 'mode' | 'seed' | 'questions'>;

export const begin = (start: Start): Sitting => ({ ...start, replies: [], position: 0 });

export const current = (sitting: Sitting): Question | undefined => sitting.questions[sitting.position];

/** The reply to the question on screen, once it is given. */
export const replied = (sitting: Sitting): Reply | undefined => sitting.replies[sitting.position];

export const isFinished = (sitting: Sitting): boolean => sitting.position >= sitting.questions.length;

/** Keeps a reply; a second one to the same question changes nothing. */
export function answer(sitting: Sitting, reply: Reply): Sitting {
  if (isFinished(sitting) || replied(sitting)) return sitting;
  return { ...sitting, replies: [...sitting.replies, reply] };
}

/** Goes on, once the question on screen is answered. */
export const next = (sitting: Sitting): Sitting =>
  replied(sitting) ? { ...sitting, position: sitting.position + 1 } : sitting;

export interface Missed {
  question: Question;
  reply: Reply;
}

/** What was not wholly right, in the order it was asked. */
export const missed = (sitting: Sitting): Missed[] =>
  sitting.replies.flatMap((reply, position) => {
    const question = sitting.questions[position];
    return question && reply.grade.credit < 1 ? [{ question, reply }] : [];
  });

/** The misses once more, as a sitting of their own. */
export const again = (sitting: Sitting, id: string, seed: number): Sitting =>
  begin({ id, seed, mode: 'again', questions: missed(sitting).map(({ question }) => question) });
