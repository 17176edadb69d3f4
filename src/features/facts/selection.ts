/** Which facts of a list are chosen, as lists on a desktop have it: alone, with Ctrl, with Shift, all. */
import type { FoundFact } from '../../core/contract.ts';

type Named = Pick<FoundFact, 'pack' | 'fact'>;

export interface Selection {
  /** by `keyOf`; may hold facts of other pages */
  chosen: ReadonlyMap<string, FoundFact>;
  /** the row that the keyboard is on */
  focus: number;
  /** the row that Shift reaches from */
  anchor: number;
}

export const nothingChosen: Selection = { chosen: new Map(), focus: 0, anchor: 0 };
export const keyOf = ({ pack, fact }: Named): string => `${pack}/${fact}`;

/** `move`: the keyboard goes there and chooses nothing. */
export type How = 'alone' | 'toggle' | 'range' | 'move';

export function choose(selection: Selection, rows: readonly FoundFact[], to: number, how: How): Selection {
  const at = Math.max(0, Math.min(to, rows.length - 1));
  const row = rows[at];
  if (!row) return selection;
  switch (how) {
    case 'move':
      return { ...selection, focus: at };
    case 'alone':
      return { chosen: mapOf([row]), focus: at, anchor: at };
    case 'toggle': {
      const chosen = new Map(selection.chosen);
      if (!chosen.delete(keyOf(row))) chosen.set(keyOf(row), row);
      return { chosen, focus: at, anchor: at };
    }
    case 'range': {
      const [from, until] = [Math.min(selection.anchor, at), Math.max(selection.anchor, at)];
      return { ...selection, chosen: mapOf(rows.slice(from, until + 1)), focus: at };
    }
  }
}

export const chooseAll = (selection: Selection, rows: readonly FoundFact[]): Selection => ({
  ...selection,
  chosen: mapOf(rows),
});

/** What is left of a selection when the list has been read anew: what is still there to be seen. */
export function keep({ chosen, focus, anchor }: Selection, rows: readonly FoundFact[]): Selection {
  const last = Math.max(0, rows.length - 1);
  return {
    chosen: mapOf(rows.filter((row) => chosen.has(keyOf(row)))),
    focus: Math.min(focus, last),
    anchor: Math.min(anchor, last),
  };
}

const mapOf = (rows: readonly FoundFact[]): ReadonlyMap<string, FoundFact> =>
  new Map(rows.map((row) => [keyOf(row), row]));
