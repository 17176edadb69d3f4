/** Which events are matched with their dates against the clock. */
import { boardPair, boardSize, fittingTogether } from '../quiz/board.ts';
import { weightedOrder, type Random } from '../quiz/random.ts';
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';

/** How much likelier an event of this weight is taken. */
const weights = { 1: 4, 2: 2, 3: 1 } as const;

/** The questions of one board, in the order its lines are shown; none where the lesson has too few dates. */
export function boardItems({ pack, questions, material }: QuestionBank, random: Random): Item[] {
  const pairs = questions.flatMap((question) => boardPair(question, material) ?? []);
  const drawn = fittingTogether(weightedOrder(pairs, ({ question }) => weights[question.difficulty], random));
  return drawn.length < boardSize.least ? [] : drawn.map(({ question }) => itemOf(pack, question));
}
