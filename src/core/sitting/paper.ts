/**
 * A test on its paper: answers may be changed and questions left and flagged until it is handed in, by the reader or by
 * the clock. What stands on it beside the answers is a change; the deadline follows from when the test began.
 */
import type { StartSitting, StoredSitting } from '../memory/stored-sitting.ts';
import type { Paper } from './schema.ts';

export const blankPaper: Paper = { flagged: [], handedIn: false };

const minuteMs = 60_000;

type Begun = Pick<StoredSitting, 'at'> & { wish: StartSitting };

/** When a test hands itself in, epoch milliseconds; undefined where its time is not limited, and for other sittings. */
export const deadlineOf = ({ at, wish }: Begun): number | undefined =>
  wish.kind === 'test' && wish.minutes !== null ? at + wish.minutes * minuteMs : undefined;

/** Milliseconds left, never below 0; undefined where the time is not limited. */
export function timeLeft(sitting: Begun, now: number): number | undefined {
  const deadline = deadlineOf(sitting);
  // a clock that was set back gives nobody more than the whole time
  return deadline === undefined ? undefined : Math.min(deadline - sitting.at, Math.max(0, deadline - now));
}

/** `14:05`, `1:02:00` */
export function sayClock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** The last answer to each question: what counts in a test, whatever was answered before it. */
export const lastTo = <T extends { question: string }>(replies: readonly T[]): Map<string, T> =>
  new Map(replies.map((reply) => [reply.question, reply]));
