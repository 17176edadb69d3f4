/** Practice of a few facts, as of two that are taken for each other. */
import { shuffled, type Random } from '../quiz/random.ts';
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';

/** All questions about the facts, each fact once before any comes again, as many as are wanted. */
export function itemsAbout(
  facts: ReadonlySet<string>,
  banks: readonly QuestionBank[],
  count: number,
  random: Random,
): Item[] {
  const items = banks.flatMap(({ pack, questions }) =>
    shuffled(
      questions.filter(({ fact }) => facts.has(fact)),
      random,
    ).map((question) => itemOf(pack, question)),
  );
  return [...Map.groupBy(items, ({ fact }) => fact).values()]
    .flatMap((its) => its.map((item, round) => ({ item, round })))
    .sort((a, b) => a.round - b.round)
    .slice(0, count)
    .map(({ item }) => item);
}
