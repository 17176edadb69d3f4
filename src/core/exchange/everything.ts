/**
 * Everything that is kept of a reader as one JSON file, `salient-everything/1`:
 *
 *     { "format": "salient-everything/1",
 *       "settings": { … },       as in Settings
 *       "answers":  [ { … } ],   oldest first; as in Answer, with `at` and `offset`
 *       "changes":  [ { … } ],   oldest first; as in Change, with `at`, `offset` and `after`
 *       "sittings": [ { … } ] }  oldest first; as in StoredSitting
 *
 * A line has no number: its place in its list is one. `after` says behind how many of the answers a change stands. So
 * the same logs always give the same bytes, however their numbers ran.
 */
import { z } from 'zod';
import { Answer, Settings, type Change } from '../contract.ts';
import { Change as ChangeShape } from '../memory/change.ts';
import { StartSitting, type StoredSitting } from '../memory/stored-sitting.ts';

export const format = 'salient-everything/1';

/** the last moment a Date can be */
const endOfTime = 8.64e15;
const dayMinutes = 24 * 60;
const when = { at: z.int().min(0).max(endOfTime), offset: z.int().min(-dayMinutes).max(dayMinutes) };

/** When a line was stored: epoch milliseconds, and what the reader's clock was ahead of UTC, in minutes. */
interface When {
  at: number;
  offset: number;
}
export type AnswerLine = Answer & When;
/** `after`: how many answers stand before it */
export type ChangeLine = Change & When & { after: number };
export type SittingLine = Omit<StoredSitting, 'seq'>;

/** All logs, each oldest first. */
export interface Lines {
  answers: readonly AnswerLine[];
  changes: readonly ChangeLine[];
  sittings: readonly SittingLine[];
}
export interface Everything extends Lines {
  settings: Settings;
}

const answerLine: z.ZodType<AnswerLine> = Answer.extend(when);
const changeLine = z.discriminatedUnion(
  'kind',
  // each kind of change with the same three fields more; the type says so, which a mapped union cannot
  ChangeShape.options.map((option: z.ZodObject) => option.extend({ ...when, after: z.int().min(0) })) as never,
) as unknown as z.ZodType<ChangeLine>;
const item = z.strictObject({
  pack: z.string().min(1),
  question: z.string().min(1),
  fact: z.string().min(1),
  face: Answer.shape.face,
  lures: z.array(z.string()).optional(),
});
const sittingLine: z.ZodType<SittingLine> = z.strictObject({
  id: z.uuid(),
  ...when,
  seed: z.int(),
  wish: StartSitting,
  packs: z.array(z.string().min(1)).min(1),
  items: z.array(item),
});

/** No two lines of one id. */
const named = <Line extends { id: string }>(line: z.ZodType<Line>) =>
  z.array(line).check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const [index, { id }] of value.entries()) {
      if (seen.has(id)) issues.push({ code: 'custom', input: id, path: [index, 'id'], message: 'an id of its own' });
      seen.add(id);
    }
  });

export const Everything: z.ZodType<Everything> = z
  .strictObject({
    format: z.literal(format),
    settings: Settings,
    answers: named(answerLine),
    changes: named(changeLine),
    sittings: named(sittingLine),
  })
  .check(({ value: { answers, changes }, issues }) => {
    let least = 0;
    for (const [index, { after }] of changes.entries()) {
      if (after < least || after > answers.length) {
        const message = `a number from ${least} to ${answers.length}`;
        issues.push({ code: 'custom', input: after, path: ['changes', index, 'after'], message });
      }
      least = Math.max(least, after);
    }
  });
