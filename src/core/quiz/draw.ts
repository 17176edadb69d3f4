/** Ten questions out of many: faces take turns, no fact twice, what matters more often. */
import { importanceOf } from './derive-own.ts';
import type { Material, Question } from './faces.ts';
import { shuffled, weightedOrder, type Random } from './random.ts';

export interface Wish {
  count: number;
  /** facts asked about lately: they come again only when little else is left */
  recent: ReadonlySet<string>;
}

/** How much likelier a fact of this importance is drawn. */
const weights = { 1: 4, 2: 2, 3: 1 } as const;
const recentShare = 0.02;

/**
 * Draws in rounds, one question of each face in each, the rarest faces first so that the common ones do not take their
 * facts. With at least as many facts in every face as there are faces, the first round has every face.
 */
export function draw(questions: readonly Question[], { index }: Material, wish: Wish, random: Random): Question[] {
  const weight = ({ fact }: Question) => weights[importanceOf(fact, index)] * (wish.recent.has(fact) ? recentShare : 1);
  const piles = Map.groupBy(weightedOrder(questions, weight, random), (question) => question.face);
  const rarest = [...piles.values()].sort((a, b) => factCount(a) - factCount(b));
  const facts = new Set<string>();
  const drawn: Question[] = [];
  while (drawn.length < wish.count) {
    const round = rarest.flatMap((pile) => {
      const question = pile.find(({ fact }) => !facts.has(fact));
      if (!question) return [];
      facts.add(question.fact);
      return [question];
    });
    if (round.length === 0) return drawn;
    drawn.push(...shuffled(round, random));
  }
  return drawn.slice(0, wish.count);
}

const factCount = (questions: readonly Question[]): number => new Set(questions.map(({ fact }) => fact)).size;
