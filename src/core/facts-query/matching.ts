/** Whether a fact is what a search looks for. */
import { isDue, isNew, type Memory } from '../memory/memory.ts';
import type { Day } from '../memory/day.ts';
import type { Rating } from '../memory/schedule.ts';
import type { Face, Status } from '../pack/schema.ts';
import type { When } from '../time/when.ts';
import { fold } from './fold.ts';
import type { Comparison, Query, State, Term } from './query.ts';

/** What a search looks at in a fact itself. Texts are folded. */
export interface FactWords {
  /** statement, who says so, and its places in every spelling; parted by line breaks */
  text: string;
  /** id and title of its lesson */
  pack: string;
  /** its places in every spelling */
  places: string;
  /** who says so, and who passed it on */
  claimant: string;
  /** none of a fact the reader made */
  status?: Status;
  isOwn: boolean;
  /** faces it can be asked through, whether it was or not */
  faces: readonly Face[];
  /** of its events, the earliest first */
  dates: readonly Pick<When, 'from' | 'to' | 'openStart' | 'openEnd'>[];
}

/** A fact as it stands with the reader on a day. */
export interface FactRecord {
  words: FactWords;
  memory: Memory;
  today: Day;
  /** the chance of recall that day; none of a new fact */
  recall?: number;
  /** what the last answer about it was worth, if there is one */
  rated?: Rating;
}

export type Matcher = (fact: FactRecord) => boolean;

/** Works a query out once, to be held against many facts. */
export function matcher(query: Query): Matcher {
  switch (query.kind) {
    case 'all': {
      const parts = query.of.map(matcher);
      return (fact) => parts.every((part) => part(fact));
    }
    case 'any': {
      const parts = query.of.map(matcher);
      return (fact) => parts.some((part) => part(fact));
    }
    case 'not': {
      const of = matcher(query.of);
      return (fact) => !of(fact);
    }
    default:
      return termMatcher(query);
  }
}

function termMatcher(term: Term): Matcher {
  switch (term.kind) {
    case 'text': {
      const text = fold(term.text);
      return ({ words, memory }) => words.text.includes(text) || memory.tags.some((tag) => fold(tag).includes(text));
    }
    case 'pack': {
      const text = fold(term.text);
      return ({ words }) => words.pack.includes(text);
    }
    case 'place': {
      const text = fold(term.text);
      return ({ words }) => words.places.includes(text);
    }
    case 'claimant': {
      const text = fold(term.text);
      return ({ words }) => words.claimant.includes(text);
    }
    case 'tag':
      return ({ memory }) => memory.tags.includes(term.text);
    case 'flag':
      return ({ memory }) => memory.flag === term.flag;
    case 'is':
      return inState[term.state];
    case 'face':
      return ({ words }) => words.faces.includes(term.face);
    case 'rated':
      return ({ rated }) => rated === term.rating;
    case 'status':
      return ({ words }) => words.status === term.status;
    // Certainly before, certainly after: a date that may reach into the other is neither.
    case 'before':
      return ({ words }) =>
        !term.date.openStart && words.dates.some(({ to, openEnd }) => !openEnd && to < term.date.from);
    case 'after':
      return ({ words }) =>
        !term.date.openEnd && words.dates.some(({ from, openStart }) => !openStart && from > term.date.to);
    case 'compare':
      return compareWith(term);
  }
}

const inState: Record<State, Matcher> = {
  new: ({ memory }) => isNew(memory),
  due: ({ memory, today }) => isDue(memory, today),
  learned: ({ memory }) => !isNew(memory),
  suspended: ({ memory }) => memory.suspended,
  buried: ({ memory, today }) => memory.buriedUntil > today,
  flagged: ({ memory }) => memory.flag > 0,
  own: ({ words }) => words.isOwn,
};

const holds: Record<Comparison, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/** Of a new fact nothing can be compared: it has neither a chance of recall nor a stability. */
function compareWith({ measure, by, value }: Extract<Term, { kind: 'compare' }>): Matcher {
  const compare = holds[by];
  return ({ memory, recall }) => {
    if (isNew(memory)) return false;
    const measured = measure === 'recall' ? recall : memory.stability;
    return measured !== undefined && compare(measured, value);
  };
}
