/** Place after place on the map: found, named, or told from its neighbours. */
import { placeAsked } from '../quiz/place-asked.ts';
import type { Question } from '../quiz/faces.ts';
import { weightedOrder, type Random } from '../quiz/random.ts';
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';

/** How much likelier a place of this weight comes early. */
const weights = { 1: 4, 2: 2, 3: 1 } as const;

/** Each place once, through any face of the map, the weighty ones likely the earlier. */
export function drillItems(bank: QuestionBank, count: number, random: Random): Item[] {
  const onMap = bank.questions.filter((question) => drilled(question) !== undefined);
  const places = Map.groupBy(
    weightedOrder(onMap, ({ difficulty }) => weights[difficulty], random),
    drilled,
  );
  return [...places.values()].flatMap(([first]) => (first ? [itemOf(bank.pack, first)] : [])).slice(0, count);
}

/** The place a question of the map is about; one that asks for a point of its own stands for itself. */
const drilled = (question: Question): string | undefined =>
  placeAsked(question) ?? (question.face === 'locate' && 'name' in question.target ? question.target.name : undefined);
