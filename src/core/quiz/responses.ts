/**
 * The shape of what is given in answer, per face: this is what the log keeps. A line of the log may come from a copy
 * that somebody edited, so a response is held against its shape before it is graded.
 */
import { z } from 'zod';
import type { Face } from '../pack/schema.ts';

export const responses = {
  /** the text of an option */
  choose: z.string(),
  /** the texts of the options that were chosen, in any order */
  'choose-several': z.array(z.string()),
  'true-false': z.boolean(),
  /** the text of an option */
  verdict: z.string(),
  /** the id of a speaker */
  who: z.string(),
  /** `2022-09-10`, `2022-09` or `2022`: as exact as the reader knows it */
  date: z.string(),
  /** the id of a place */
  occlusion: z.string(),
  /** as it was typed */
  name: z.string(),
  type: z.string(),
  /** one text per gap */
  cloze: z.array(z.string()),
  /** the items, earliest first */
  order: z.array(z.string()),
  /** the pairs that were made: what stands left, what was chosen for it */
  match: z.array(z.tuple([z.string(), z.string()])),
  /** the ids of the places that were chosen, in any order */
  changed: z.array(z.string()),
  /** [longitude, latitude] in degrees */
  locate: z.tuple([z.number(), z.number()]),
  /** a number of days */
  interval: z.number(),
} as const satisfies Record<Face, z.ZodType>;

/** Every face there is. */
export const faces = Object.keys(responses) as Face[];

export type Answers = { [F in Face]: z.infer<(typeof responses)[F]> };

/** Whether something has the shape of an answer to a face. */
export const isAnswer = <F extends Face>(face: F, given: unknown): given is Answers[F] =>
  responses[face].safeParse(given).success;
