/** New facts in small rounds: each comes until it was right twice, its faces getting harder. */
import { itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';

/** How often a fact has to be right. */
const enough = 2;
/** As many facts are kept in mind at once, at most; rounds are as even as can be. */
const roundMost = 6;

/** What was answered to an item so far. */
export interface Reply {
  question: string;
  credit: number;
}

/** The questions of each fact, the easiest first. */
export const learnItems = (facts: readonly string[], bank: QuestionBank): Item[] =>
  facts.flatMap((fact) => bank.about(fact).map((question) => itemOf(bank.pack, question)));

/**
 * The next item, or none when every fact was right often enough. In a round each fact has its turn; the one that waited
 * longest comes first. Its face is the harder the more often it was right.
 */
export function nextToLearn(items: readonly Item[], replies: readonly Reply[]): Item | undefined {
  const facts = tally(items, replies);
  for (const round of rounds(facts)) {
    const [next] = round.filter(({ rights }) => rights < enough).sort((a, b) => a.lastAsked - b.lastAsked);
    if (next) return next.faces[Math.min(next.rights, next.faces.length - 1)];
  }
  return undefined;
}

/** Facts that were right often enough, of all. */
export function learnt(items: readonly Item[], replies: readonly Reply[]): { done: number; of: number } {
  const facts = tally(items, replies);
  return { done: facts.filter(({ rights }) => rights >= enough).length, of: facts.length };
}

interface Tally {
  faces: readonly Item[];
  rights: number;
  /** position of the last reply; -1 for none */
  lastAsked: number;
}

function tally(items: readonly Item[], replies: readonly Reply[]): Tally[] {
  const factOf = new Map(items.map(({ question, fact }) => [question, fact]));
  return [...Map.groupBy(items, ({ fact }) => fact)].map(([fact, faces]) => ({
    faces,
    rights: replies.filter(({ question, credit }) => credit === 1 && factOf.get(question) === fact).length,
    lastAsked: replies.findLastIndex(({ question }) => factOf.get(question) === fact),
  }));
}

function rounds<T>(facts: readonly T[]): T[][] {
  const count = Math.ceil(facts.length / roundMost);
  return Array.from({ length: count }, (_, round) =>
    facts.slice(Math.round((round * facts.length) / count), Math.round(((round + 1) * facts.length) / count)),
  );
}
