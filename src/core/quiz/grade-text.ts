/** Typed answers: one, or one for each gap of a sentence. */
import { kmBetween, nearestPoint, sayKm, windTowards } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import type { Place } from '../pack/schema.ts';
import { bareName, gapsOf, spellingsOf, type Material, type QuestionOf } from './faces.ts';
import { saySpelling } from './say-spelling.ts';
import { gradeOf, type Grade } from './verdict.ts';
import { fold, matchSpelling, type SpellingMatch } from './spelling.ts';

export function gradeType(question: QuestionOf<'type'>, given: string, material: Material): Grade {
  const match = matchAnswer(given, question.accept, material);
  return gradeOf(creditOf(match), notesOn(given, match, question.accept, material));
}

export function gradeName(question: QuestionOf<'name'>, given: string, material: Material): Grade {
  const place = material.index.place.get(question.place);
  if (!place) return gradeOf(0);
  const accept = [placeName(place, material.language), ...spellingsOf(place)].flatMap((name) => [name, bareName(name)]);
  const match = matchAnswer(given, accept, material);
  return gradeOf(creditOf(match), notesOn(given, match, accept, material));
}

/** Each gap counts the same. */
export function gradeCloze(question: QuestionOf<'cloze'>, given: readonly string[], material: Material): Grade {
  const gaps = gapsOf(question.text).map((accept, position) => {
    const typed = given[position] ?? '';
    const match = matchAnswer(typed, accept, material);
    return { credit: creditOf(match), notes: notesOn(typed, match, accept, material) };
  });
  const right = gaps.filter((gap) => gap.credit === 1).length;
  return gradeOf(
    right / gaps.length,
    gaps.flatMap((gap) => gap.notes),
  );
}

/** Whether what stands in one gap is right, so that the page can mark each. */
export const gapIsRight = (typed: string, accept: readonly string[], material: Material): boolean =>
  creditOf(matchAnswer(typed, accept, material)) === 1;

const creditOf = (match: SpellingMatch): 0 | 1 => (match.kind === 'same' || match.kind === 'typo' ? 1 : 0);

/** A place that is accepted is accepted in every spelling; every other place and answer of the lesson is not it. */
function matchAnswer(typed: string, accept: readonly string[], { lesson }: Material): SpellingMatch {
  const right = new Set(accept.map(fold));
  const accepted = [...accept, ...lesson.places.filter((place) => isSpelledAs(place, right)).flatMap(spellingsOf)];
  const others = [
    ...lesson.places.flatMap(spellingsOf),
    ...lesson.questions.flatMap((question) => (question.face === 'type' ? question.accept : [])),
  ];
  return matchSpelling(typed, accepted, others);
}

const isSpelledAs = (place: Place, folded: ReadonlySet<string>): boolean =>
  spellingsOf(place).some((spelling) => folded.has(fold(spelling)));

function notesOn(typed: string, match: SpellingMatch, accept: readonly string[], material: Material): string[] {
  switch (match.kind) {
    case 'same':
      return spellingNotes(typed, accept, material);
    case 'typo':
      return [`“${typed.trim()}” is taken as ${match.meant}.`, ...spellingNotes(match.meant, accept, material)];
    case 'near':
      return [`“${typed.trim()}” is ${match.letters} letters away from ${match.meant}.`];
    case 'other':
      return [otherPlace(match.meant, accept, material) ?? `${match.meant} is the answer to another question.`];
    default:
      return [];
  }
}

/** Which language a right spelling is of, unless it is the one that is shown as the answer. */
function spellingNotes(typed: string, accept: readonly string[], material: Material): string[] {
  const place = placeNamed(typed, material);
  if (!place || fold(typed) === fold(accept[0] ?? '')) return [];
  const said = saySpelling(typed, place, material.language);
  return said === undefined ? [] : [said];
}

/** The place of the lesson that a text is a spelling of. */
export const placeNamed = (typed: string, { lesson }: Pick<Material, 'lesson'>): Place | undefined =>
  lesson.places.find((place) => isSpelledAs(place, new Set([fold(typed)])));

function otherPlace(meant: string, accept: readonly string[], material: Material): string | undefined {
  const find = (spellings: readonly string[]) =>
    material.lesson.places.find((place) => isSpelledAs(place, new Set(spellings.map(fold))));
  const typed = find([meant]);
  return typed && sayOtherPlace(typed, find(accept), material);
}

/** "Lyman is another place, 47 km south-east of Izium." */
export function sayOtherPlace(given: Place, sought: Place | undefined, { language }: Material): string {
  const name = placeName(given, language);
  if (given.geometry.type !== 'Point' || sought?.geometry.type !== 'Point') return `${name} is another place.`;
  const from = sought.geometry.coordinates;
  const to = nearestPoint(given.geometry, from);
  const off = `${sayKm(kmBetween(from, to))} ${windTowards(from, to)} of ${placeName(sought, language)}`;
  return `${name} is another place, ${off}.`;
}
