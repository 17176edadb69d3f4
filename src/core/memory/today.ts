/** What to ask in the minutes there are today. */
import type { Question } from '../quiz/faces.ts';
import { shuffled, type Random } from '../quiz/random.ts';
import type { Memory } from './memory.ts';
import type { Pace } from './pace.ts';
import { faceInTurn, itemOf, type QuestionBank } from './question-bank.ts';
import type { Item } from './stored-sitting.ts';
import type { Outlook } from './study.ts';

export interface Ground {
  banks: readonly QuestionBank[];
  /** reviewed facts to be asked, in the order they are wanted */
  due: readonly Memory[];
  /** more is due than is in `due` or fits: then the order stays, which begins with what is known best */
  isBacklog: boolean;
  /** new facts in the order they are wanted, no more than are wanted */
  fresh: readonly { pack: string; fact: string }[];
  pace: Pace;
}

export interface Chosen extends Outlook {
  items: readonly Item[];
}

/** Fills the time: what is due first, new facts with what is left. At least one question, if there is any. */
export function chooseToday({ banks, due, isBacklog, fresh, pace }: Ground, seconds: number, random: Random): Chosen {
  const byPack = new Map(banks.map((bank) => [bank.pack, bank]));
  let left = seconds;
  const take = (list: readonly { pack: string; fact: string; reps?: number }[], kind: 'known' | 'fresh') => {
    const items: Item[] = [];
    for (const { pack, fact, reps = 0 } of list) {
      const bank = byPack.get(pack);
      const question: Question | undefined = bank && faceInTurn(bank, fact, reps);
      if (!question) continue;
      const cost = pace.seconds(question.face, kind);
      const isFirst = left === seconds && items.length === 0;
      if (cost > left && !isFirst) break;
      left -= cost;
      items.push(itemOf(pack, question));
    }
    return items;
  };
  const known = take(due, 'known');
  const learnt = take(fresh, 'fresh');
  return {
    items: mixed(isBacklog ? known : shuffled(known, random), learnt),
    questions: known.length + learnt.length,
    fresh: learnt.length,
    seconds: Math.round(seconds - left),
    isGentle: isBacklog,
  };
}

/** New facts spread evenly among known ones, a known one first. */
function mixed(known: readonly Item[], fresh: readonly Item[]): Item[] {
  const share = known.length / (fresh.length + 1);
  return [
    ...known.map((item, position) => ({ item, at: position })),
    ...fresh.map((item, position) => ({ item, at: (position + 1) * share - 0.5 })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
