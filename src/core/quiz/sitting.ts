/**
 * A sitting on screen: its questions as the core chose them, and what was answered so far. Which question comes next
 * follows from that. Plain data; every step gives a new one. Ids and times come from outside.
 *
 *     asking ──answer──▶ answered ──next──▶ asking … ──next──▶ finished
 *        ▲                  │
 *        └───────undo───────┘  and from any step to the one before
 */
import { progress, upcoming } from '../memory/progress.ts';
import type { StoredSitting } from '../memory/stored-sitting.ts';
import type { Rating } from '../memory/schedule.ts';
import type { Response } from './faces.ts';
import type { Grade } from './verdict.ts';

export interface Reply {
  /** the answer's id in the log */
  id: string;
  question: string;
  given: Response;
  grade: Grade;
  /** the reader's own judgement, where there was one */
  rating?: Rating;
  /** milliseconds from question shown to answer given */
  elapsedMs: number;
}

export interface Sitting {
  stored: Pick<StoredSitting, 'id' | 'wish' | 'seed' | 'items'>;
  /** oldest first */
  replies: readonly Reply[];
  /** whether the last reply's question is on screen still, with what came of it */
  isAnswered: boolean;
}

/** A sitting begun, or taken up again with what was answered before. */
export const begin = (stored: Sitting['stored'], replies: readonly Reply[] = []): Sitting => ({
  stored,
  replies,
  isAnswered: false,
});

/** The id of the question on screen; undefined when the sitting is over. */
export function current({ stored, replies, isAnswered }: Sitting): string | undefined {
  return isAnswered ? replies.at(-1)?.question : upcoming(stored, credited(replies))?.question;
}

/** The reply to the question on screen, once it is given. */
export const replied = ({ replies, isAnswered }: Sitting): Reply | undefined =>
  isAnswered ? replies.at(-1) : undefined;

export const isFinished = (sitting: Sitting): boolean => current(sitting) === undefined;

/** Keeps a reply; one to a question that is not being asked changes nothing. */
export function answer(sitting: Sitting, reply: Reply): Sitting {
  if (sitting.isAnswered || current(sitting) !== reply.question) return sitting;
  return { ...sitting, replies: [...sitting.replies, reply], isAnswered: true };
}

/** Goes on, once the question on screen is answered. */
export const next = (sitting: Sitting): Sitting => ({ ...sitting, isAnswered: false });

/** Takes the last reply back, and asks its question again. */
export const undo = (sitting: Sitting): Sitting => ({
  ...sitting,
  replies: sitting.replies.slice(0, -1),
  isAnswered: false,
});

/** Puts another reply in the place of the last one. */
export const amend = (sitting: Sitting, reply: Reply): Sitting => ({
  ...sitting,
  replies: [...sitting.replies.slice(0, -1), reply],
});

/** Steps done, the one on screen included, of all. */
export function steps(sitting: Sitting): { done: number; of: number } {
  const { stored, replies, isAnswered } = sitting;
  const { done, of } = progress(stored, credited(replies));
  const isAsking = !isAnswered && !isFinished(sitting);
  return { done: stored.wish.kind === 'learn' || !isAsking ? done : done + 1, of };
}

/** How many questions went which way: right, in part, or neither; the last reply to each counts. */
export function tally({ replies }: Pick<Sitting, 'replies'>): { right: number; part: number; wrong: number } {
  const last = new Map(replies.map(({ question, grade: { credit } }) => [question, credit]));
  const count = (is: (credit: number) => boolean) => [...last.values()].filter(is).length;
  return {
    right: count((credit) => credit === 1),
    part: count((credit) => credit > 0 && credit < 1),
    wrong: count((credit) => credit === 0),
  };
}

/** The replies that were not wholly right, each question once, in the order they were asked. */
export function missed({ replies }: Sitting): Reply[] {
  const misses = replies.filter(({ grade }) => grade.credit < 1);
  return misses.filter(({ question }, at) => misses.findIndex((other) => other.question === question) === at);
}

const credited = (replies: readonly Reply[]) =>
  replies.map(({ question, grade: { credit } }) => ({ question, credit }));
