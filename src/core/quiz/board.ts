/** What a board is made of: events, and the date of each in words. */
import type { DatedEvent } from '../pack/lesson.ts';
import { formatWhen } from '../time/format-when.ts';
import { areDaysApart, isDatable } from './datable.ts';
import type { Material, Question, QuestionOf } from './faces.ts';

export const boardSize = { least: 3, most: 8 } as const;

/** One line of a board: a question that asks for a date, the event's title and its date in words. */
export interface BoardPair {
  question: QuestionOf<'date'>;
  event: DatedEvent;
  left: string;
  right: string;
}

/** The line a question makes; undefined where its event has no date that is told from others at sight. */
export function boardPair(question: Question, { index }: Material): BoardPair | undefined {
  if (question.face !== 'date') return undefined;
  const event = index.event.get(question.event);
  if (!event || !isDatable(event)) return undefined;
  return { question, event, left: event.title, right: formatWhen(event.when, 'en') };
}

/** As many lines as may stand on one board: each about a fact of its own, and no two of them on one day. */
export const fittingTogether = (pairs: readonly BoardPair[]): BoardPair[] =>
  pairs
    .reduce<BoardPair[]>((kept, pair) => (kept.every((one) => areUnlike(one, pair)) ? [...kept, pair] : kept), [])
    .slice(0, boardSize.most);

const areUnlike = (one: BoardPair, other: BoardPair): boolean =>
  one.left !== other.left &&
  one.question.fact !== other.question.fact &&
  areDaysApart(one.event.when, other.event.when);
