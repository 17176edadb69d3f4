import { z } from 'zod';
import { Edtf, Id, ids, LonLat, text } from './schema-parts.ts';

const asked = {
  id: Id,
  fact: Id,
  prompt: text,
  explanation: text,
  difficulty: z.literal([1, 2, 3]),
  places: ids,
  events: ids,
};
const options = z.array(text).min(2).max(6);

/** `questions.json`: each asks about one fact through one face. */
export const Question = z.discriminatedUnion('face', [
  z.strictObject({ ...asked, face: z.literal('choose'), options, answer: text.describe('one of the options') }),
  z.strictObject({
    ...asked,
    face: z.literal('choose-several'),
    options: z.array(text).min(3).max(8),
    answers: z.array(text).min(1).describe('those of the options that are right'),
  }),
  z.strictObject({ ...asked, face: z.literal('true-false'), answer: z.boolean() }),
  z.strictObject({ ...asked, face: z.literal('verdict'), options, answer: text.describe('one of the options') }),
  z.strictObject({
    ...asked,
    face: z.literal('who'),
    options: z.array(Id).min(2).max(6).describe('speakers'),
    answer: Id,
  }),
  z.strictObject({ ...asked, face: z.literal('date'), event: Id.describe('the event whose date is asked for') }),
  z.strictObject({ ...asked, face: z.literal('name'), place: Id.describe('marked on a map without names') }),
  z.strictObject({
    ...asked,
    face: z.literal('occlusion'),
    place: Id.describe('its name is hidden on the map; one of the options'),
    options: z.array(Id).min(2).max(6).describe('places; the map shows none of their names'),
  }),
  z.strictObject({ ...asked, face: z.literal('type'), accept: z.array(text).min(1).describe('the first is shown') }),
  z.strictObject({
    ...asked,
    face: z.literal('cloze'),
    text: z.string().regex(/\{\{[^{}]+\}\}/, 'a sentence with at least one {{gap}}; spellings are parted by |'),
  }),
  z.strictObject({
    ...asked,
    face: z.literal('order'),
    items: z.array(text).min(3).max(6).describe('in the right order'),
  }),
  z.strictObject({
    ...asked,
    face: z.literal('match'),
    pairs: z
      .array(z.strictObject({ left: text, right: text }))
      .min(3)
      .max(6)
      .describe('what belongs together; where the right ones are dates, `events` names the event of each'),
  }),
  z.strictObject({
    ...asked,
    face: z.literal('changed'),
    from: z.iso.date().describe('the day it is counted from'),
    by: z.iso.date().describe('the day by whose end'),
    options: z
      .array(Id)
      .min(3)
      .max(8)
      .describe('places that are points; what changed hands follows from control and events'),
  }),
  z.strictObject({
    ...asked,
    face: z.literal('locate'),
    target: z.union(
      [z.strictObject({ place: Id }), z.strictObject({ point: LonLat, name: text })],
      'the id of a place, or a point with a name',
    ),
    toleranceKm: z.number().positive(),
  }),
  z.strictObject({
    ...asked,
    face: z.literal('interval'),
    from: Edtf,
    to: Edtf,
    days: z.int().nonnegative(),
    toleranceDays: z.int().nonnegative(),
  }),
]);

export type Question = z.infer<typeof Question>;
export type Face = Question['face'];
