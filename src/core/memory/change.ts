/**
 * The second log: everything the reader did that is not an answer. Append-only like the first. A change says what holds
 * from now on, never "the other way round", so the last one about a thing wins and the same one twice does no harm.
 *
 * `after` ties both logs into one order: a change stands behind the answer of that number, and before the next.
 */
import { z } from 'zod';
import { isCloze } from '../pack/questions.ts';
import { LessonPlan } from '../present/lesson-plan.ts';
import { Paper } from '../sitting/schema.ts';

const day = z.int();
const date = z.iso.date();
/** Of a fact; an own fact's id starts `own:`. */
const onFact = { id: z.uuid(), pack: z.string().min(1), fact: z.string().min(1) };
const onPack = { id: z.uuid(), pack: z.string().min(1) };

/** A day to be ready by. */
export const Exam = z.strictObject({
  name: z.string().min(1).max(80),
  date,
  packs: z.array(z.string().min(1)).min(1),
  /** what the reader gives it each day */
  minutes: z.number().min(5).max(240),
});
export type Exam = z.infer<typeof Exam>;

/**
 * Where in the article something of the reader's stands, found again in a later version: by its sentence and position,
 * else by the quoted words with what stood around them (W3C Web Annotation: TextPosition- and TextQuoteSelector).
 */
export const Anchor = z.strictObject({
  sentence: z.string().min(1),
  /** characters from the start of the sentence's plain text, end excluded */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** A highlight, with or without words of the reader's. */
export const Note = z.strictObject({ anchor: Anchor, text: z.string().max(20_000) });
export type Note = z.infer<typeof Note>;

/** A fact the reader made, asked through one face. */
export const OwnFact = z.strictObject({
  statement: z.string().min(1),
  anchor: Anchor.optional(),
  ask: z.discriminatedUnion('face', [
    z.strictObject({
      face: z.literal('cloze'),
      text: z.string().refine(isCloze, 'a sentence with at least one {{gap}}'),
    }),
    z.strictObject({
      face: z.literal('type'),
      prompt: z.string().min(1),
      accept: z.array(z.string().min(1)).min(1),
    }),
  ]),
});
export type OwnFact = z.infer<typeof OwnFact>;

/** `about` is the id of what it concerns where that is no fact; `payload` is what holds from now on, null takes it away. */
export const Change = z.discriminatedUnion('kind', [
  /** The answer, or the mark on a fact (`suspend` to `reset`), counts for nothing, as if it had never been. */
  z.strictObject({ kind: z.literal('undo'), id: z.uuid(), about: z.uuid(), payload: z.null() }),
  z.strictObject({ kind: z.literal('suspend'), ...onFact, payload: z.boolean() }),
  /** not to be asked before that day */
  z.strictObject({ kind: z.literal('bury'), ...onFact, payload: day.nullable() }),
  z.strictObject({ kind: z.literal('flag'), ...onFact, payload: z.int().min(0).max(7) }),
  /** all its tags */
  z.strictObject({ kind: z.literal('tags'), ...onFact, payload: z.array(z.string().regex(/^[^\s"]+$/)).max(50) }),
  /** new again; marks stay */
  z.strictObject({ kind: z.literal('reset'), ...onFact, payload: z.null() }),
  z.strictObject({ kind: z.literal('own-fact'), ...onFact, payload: OwnFact.nullable() }),
  z.strictObject({ kind: z.literal('note'), ...onPack, about: z.uuid(), payload: Note.nullable() }),
  z.strictObject({ kind: z.literal('plan'), ...onPack, about: z.uuid(), payload: LessonPlan.nullable() }),
  /** `about` is the sitting */
  z.strictObject({ kind: z.literal('paper'), id: z.uuid(), about: z.uuid(), payload: Paper }),
  /** no pack of its own: it names those it is about */
  z.strictObject({ kind: z.literal('exam'), id: z.uuid(), about: z.uuid(), payload: Exam.nullable() }),
]);
export type Change = z.infer<typeof Change>;
export type ChangeKind = Change['kind'];

/** What the log adds to a line. */
export interface Logged {
  /** position in its log, from 1, never reused */
  seq: number;
  /** when the core stored it, epoch milliseconds */
  at: number;
  /** what the reader's clock was ahead of UTC then, in minutes */
  offset: number;
}

export type StoredChange = Change & Logged & { after: number };
