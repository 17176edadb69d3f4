/** What changed hands: as several of a list, but what cannot be told for sure counts neither way. */
import { turnOf, type Turn } from '../control/changed.ts';
import { placeName } from '../place/name.ts';
import type { Place } from '../pack/schema.ts';
import type { Material, QuestionOf } from './faces.ts';
import { severalCredit, severalNotes } from './grade-several.ts';
import { gradeOf, type Grade } from './verdict.ts';

/** The options by what became of them. */
export type Turns = Record<Turn, Place[]>;

export function turnsOf(
  { options, from, by }: Pick<QuestionOf<'changed'>, 'options' | 'from' | 'by'>,
  { lesson, index }: Material,
): Turns {
  const turns: Turns = { changed: [], same: [], unsure: [] };
  for (const place of options.flatMap((id) => index.place.get(id) ?? []))
    turns[turnOf(lesson, place, Date.parse(from), Date.parse(by))].push(place);
  return turns;
}

export function gradeChanged(question: QuestionOf<'changed'>, given: readonly string[], material: Material): Grade {
  const turns = turnsOf(question, material);
  const chosen = new Set(given);
  const [right, wrong] = [turns.changed, turns.same].map((places) => places.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const open = turns.unsure.filter(({ id }) => chosen.has(id)).map((place) => placeName(place, material.language));
  return gradeOf(severalCredit(chosen, right, wrong), [
    ...severalNotes(chosen, right, wrong),
    ...(open.length > 0 ? [`Not counted, since it cannot be told for that day: ${open.join(', ')}.`] : []),
  ]);
}
