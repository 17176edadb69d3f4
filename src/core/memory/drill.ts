/** Place after place on the map. */
import type { Face, Question } from '../quiz/faces.ts';
import { weightedOrder, type Random } from '../quiz/random.ts';
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';

/** Asked and answered on the map. */
const mapFaces: readonly Face[] = ['locate'];

/** How much likelier a place of this weight comes early. */
const weights = { 1: 4, 2: 2, 3: 1 } as const;

/** Each place once, the weighty ones likely the earlier. */
export function drillItems(bank: QuestionBank, count: number, random: Random): Item[] {
  const places = Map.groupBy(
    weightedOrder(
      bank.questions.filter(({ face }) => mapFaces.includes(face)),
      ({ difficulty }) => weights[difficulty],
      random,
    ),
    placeAsked,
  );
  return [...places.values()].flatMap(([first]) => (first ? [itemOf(bank.pack, first)] : [])).slice(0, count);
}

/** The place a question of the map is about; one that asks for a point of its own stands for itself. */
function placeAsked(question: Question): string {
  if (question.face === 'locate') return 'place' in question.target ? question.target.place : question.target.name;
  return question.places[0] ?? question.id;
}
