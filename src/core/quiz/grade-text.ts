/** Typed answers: one, or one for each gap of a sentence. */
import { kmBetween, nearestPoint, sayKm, windTowards } from '../place/distance.ts';
import { placeName } from '../place/name.ts';
import type { Place } from '../pack/schema.ts';
import { gapsOf, spellingsOf, type Material, type QuestionOf } from './faces.ts';
import { gradeOf, type Grade } from './verdict.ts';
import { fold, matchSpelling, type SpellingMatch } from './spelling.ts';

export function gradeType(question: QuestionOf<'type'>, given: string, material: Material): Grade {
  const match = matchAnswer(given, question.accept, material);
  return gradeOf(creditOf(match), notesOn(given, match, question.accept, material));
}

export function gradeName(question: QuestionOf<'name'>, given: string, material: Material): Grade {
  const place = material.index.place.get(question.place);
  if (!place) return gradeOf(0);
  const accept = [placeName(place, material.language), ...spellingsOf(place)].flatMap((name) => [name, bare(name)]);
  const match = matchAnswer(given, accept, material);
  return gradeOf(creditOf(match), notesOn(given, match, accept, material));
}

/** A name without what tells it from a namesake: "Oskil" for "Oskil (village)". */
const bare = (name: string): string => name.replace(/\s*\(.*\)$/, '');

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
    case 'typo':
      return [`“${typed.trim()}” is taken as ${match.meant}.`];
    case 'near':
      return [`“${typed.trim()}” is ${match.letters} letters away from ${match.meant}.`];
    case 'other':
      return [otherPlace(match.meant, accept, material) ?? `${match.meant} is the answer to another question.`];
    default:
      return [];
  }
}

/** The place of the lesson that a text is a spelling of. */
export const placeNamed = (typed: string, { lesson }: Pick<Material, 'lesson'>): Place | undefined =>
  lesson.places.find((place) => isSpelledAs(place, new Set([fold(typed)])));

/** "Lyman is another place, 47 km south-east of Izium." */
function otherPlace(meant: string, accept: readonly string[], { lesson, language }: Material): string | undefined {
  const find = (spellings: readonly string[]) =>
    lesson.places.find((place) => isSpelledAs(place, new Set(spellings.map(fold))));
  const [typed, sought] = [find([meant]), find(accept)];
  if (!typed) return undefined;
  const name = placeName(typed, language);
  if (typed.geometry.type !== 'Point' || sought?.geometry.type !== 'Point') return `${name} is another place.`;
  const from = sought.geometry.coordinates;
  const to = nearestPoint(typed.geometry, from);
  const off = `${sayKm(kmBetween(from, to))} ${windTowards(from, to)} of ${placeName(sought, language)}`;
  return `${name} is another place, ${off}.`;
}
