/**
 * A sitting as the core keeps it: which questions it may ask. How far it has come is not kept with it but follows from
 * the answers given in it (`progress.ts`), so that it can be left, taken up after a restart, and undone.
 */
import { z } from 'zod';
import type { Logged } from './change.ts';
import { Marking, type Paper } from '../sitting/schema.ts';
import type { Face } from '../pack/schema.ts';

const packs = z.array(z.string().min(1)).min(1).max(100);
const start = { id: z.uuid() };

/** What the page asks for; the core chooses the questions. */
export const StartSitting = z.discriminatedUnion('kind', [
  z.strictObject({ ...start, kind: z.literal('today'), packs, minutes: z.number().min(5).max(60) }),
  /** new facts, in small rounds until each was right twice */
  z.strictObject({ ...start, kind: z.literal('learn'), packs, facts: z.int().min(1).max(30) }),
  z.strictObject({
    ...start,
    kind: z.literal('practice'),
    packs,
    count: z.int().min(1).max(100),
    /** only these, again and again through their faces */
    facts: z.array(z.string().min(1)).min(1).max(100).optional(),
  }),
  /** what is remembered least, or was confused most */
  z.strictObject({ ...start, kind: z.literal('weak'), packs, count: z.int().min(1).max(100) }),
  /** place after place on the map */
  z.strictObject({ ...start, kind: z.literal('drill'), packs, count: z.int().min(1).max(200) }),
  /** events and their dates, to be matched against the clock */
  z.strictObject({ ...start, kind: z.literal('match'), packs }),
  /** no verdicts before it is handed in; `minutes` null for as long as one likes */
  z.strictObject({
    ...start,
    kind: z.literal('test'),
    packs,
    count: z.int().min(1).max(100),
    minutes: z.number().min(1).max(300).nullable(),
    marking: Marking,
  }),
  /** what was missed in another sitting */
  z.strictObject({ ...start, kind: z.literal('again'), of: z.uuid() }),
]);
export type StartSitting = z.infer<typeof StartSitting>;

/** A question by name: what it says stands in the pack. */
export interface Item {
  pack: string;
  question: string;
  fact: string;
  face: Face;
  /** ids of what the reader took for its answer before, to be among the options; kept so that it stays the same question */
  lures?: readonly string[];
}

export interface StoredSitting extends Logged {
  id: string;
  wish: StartSitting;
  packs: readonly string[];
  /** decides how options are laid out */
  seed: number;
  /** in the order they are asked; for `learn` each fact's questions stand together, the easiest first */
  items: readonly Item[];
}

/** `GET /api/sittings/:id`: a sitting to be taken up. */
export interface PresentSitting extends StoredSitting {
  /** the core's clock, epoch milliseconds: what a deadline is held against */
  now: number;
  /** of a test, once something was flagged or it was handed in */
  paper?: Paper;
  /** of a match: the shortest time in which a board of the same size was done before, milliseconds */
  best?: number;
}

/** A sitting to go on with. */
export interface OpenSitting extends StoredSitting {
  /** steps done, of all: facts that are known in `learn`, questions that were answered in the others */
  done: number;
  of: number;
  /** milliseconds until it hands itself in, where its time is limited */
  left?: number;
}
