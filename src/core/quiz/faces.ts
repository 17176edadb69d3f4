/**
 * One fact, many faces: what each face asks. A new face is a line here, a shape in `pack/schema-question.ts` and in
 * `responses.ts`, a grader in `grade.ts` and a component of the page.
 */
import type { Lesson } from '../pack/lesson.ts';
import type { LessonIndex } from '../pack/lesson-index.ts';
import type { Face, Place, Question } from '../pack/schema.ts';
import type { Answers } from './responses.ts';

export type { Answers, Face, Question };

/** A question of one face. Derived questions are the same type as authored ones: only their id starts `derived:`. */
export type QuestionOf<F extends Face> = Extract<Question, { face: F }>;

/** What was answered; `null` is "I don't know, teach me". */
export type Response<F extends Face = Face> = Answers[F] | null;

/** What questions are made from and answers are held against. */
export interface Material {
  lesson: Lesson;
  index: LessonIndex;
  /** BCP 47 tag that places are named in */
  language: string;
}

/** Every spelling that means the place, in every language. */
export const spellingsOf = (place: Place): string[] => [
  ...Object.values(place.properties.names),
  ...place.properties.aliases,
];

/** A name without what tells it from a namesake: "Oskil" for "Oskil (village)". */
export const bareName = (name: string): string => name.replace(/\s*\(.*\)$/, '');

/** How a question is put, for the line above it. */
export const faceNames: Record<Face, string> = {
  choose: 'Choose one',
  'choose-several': 'Choose all that are right',
  'true-false': 'True or false',
  verdict: 'How does it stand?',
  who: 'Who says so?',
  date: 'Date it',
  name: 'Name the place',
  occlusion: 'Read the map',
  type: 'Type the answer',
  cloze: 'Fill the gaps',
  order: 'Put in order',
  match: 'Match what belongs together',
  changed: 'What changed hands?',
  locate: 'Find it on the map',
  interval: 'Count the days',
};

/** The pieces of a cloze text: words, and gaps with the spellings they accept. */
export type ClozePart = { text: string } | { gap: string[] };

export function clozeParts(text: string): ClozePart[] {
  return text.split(/\{\{([^{}]+)\}\}/).flatMap((piece, position): ClozePart[] => {
    if (position % 2 === 1) return [{ gap: piece.split('|').map((spelling) => spelling.trim()) }];
    return piece ? [{ text: piece }] : [];
  });
}

/** A cloze text with each gap filled in. */
export const filledIn = (text: string): string =>
  clozeParts(text)
    .map((part) => ('text' in part ? part.text : (part.gap[0] ?? '')))
    .join('');

export const gapsOf = (text: string): string[][] =>
  clozeParts(text).flatMap((part) => ('gap' in part ? [part.gap] : []));
