/**
 * Which key does what while presenting. One table: it reads key presses and it is the help sheet. Remotes are keyboards;
 * their codes are those of Logitech's R400 and R800 and their kin: Page Up and Down, a full stop, F5 and Esc by turns.
 */
import type { Action } from './show.ts';

export interface Verb {
  id: string;
  group: 'Move' | 'Wall' | 'Point' | 'Class';
  does: string;
  /** as `KeyboardEvent.key` has them; letters in lower case */
  keys: readonly string[];
  action: Action;
}

const verb = (group: Verb['group'], id: string, does: string, keys: string[], action: Action): Verb => ({
  ...{ id, group, does, keys, action },
});

export const verbs: readonly Verb[] = [
  verb('Move', 'next', 'Go on', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'], { do: 'next' }),
  verb('Move', 'previous', 'Back', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p'], { do: 'previous' }),
  verb('Move', 'first', 'To the first slide', ['Home'], { do: 'first' }),
  verb('Move', 'last', 'To the last slide', ['End'], { do: 'last' }),
  verb('Move', 'enter', 'Go on; after a number, to that slide', ['Enter'], { do: 'enter' }),
  verb('Move', 'jump', 'Go to a slide by its title', ['g', '/'], { do: 'panel', panel: 'jump' }),
  verb('Move', 'overview', 'All slides', ['o'], { do: 'panel', panel: 'overview' }),
  verb('Move', 'desk', 'Notes and next slide over the picture, on a single screen', ['i'], {
    do: 'panel',
    panel: 'desk',
  }),
  verb('Move', 'start', 'Start; uncover the wall', ['F5'], { do: 'start' }),
  verb('Move', 'out', 'Back out: of what is open, at last of the talk', ['Escape'], { do: 'out' }),
  verb('Wall', 'black', 'Black', ['b', '.'], { do: 'cover', cover: 'black' }),
  verb('Wall', 'white', 'White', ['w', ','], { do: 'cover', cover: 'white' }),
  verb('Wall', 'freeze', 'Freeze the wall, or let it follow again', ['f'], { do: 'freeze' }),
  verb('Wall', 'map', 'The map alone', ['m'], { do: 'zoom', on: 'map' }),
  verb('Wall', 'text', 'The text alone', ['t'], { do: 'zoom', on: 'text' }),
  verb('Wall', 'explore', 'Explore the map, or return to the slide', ['e'], { do: 'explore' }),
  verb('Wall', 'card', 'Test card', ['c'], { do: 'cover', cover: 'card' }),
  verb('Wall', 'wall', 'Display, colours, brightness', ['v'], { do: 'panel', panel: 'wall' }),
  verb('Point', 'laser', 'Laser dot', ['l'], { do: 'tool', tool: 'laser' }),
  verb('Point', 'spotlight', 'Spotlight', ['s'], { do: 'tool', tool: 'spotlight' }),
  verb('Point', 'pen', 'Draw', ['d'], { do: 'tool', tool: 'pen' }),
  verb('Point', 'undraw', 'Take the last line away', ['u'], { do: 'undraw' }),
  verb('Point', 'wipe', 'Wipe all lines', ['x'], { do: 'wipe' }),
  verb('Class', 'questions', 'Choose questions to ask', ['q'], { do: 'panel', panel: 'questions' }),
  verb('Class', 'reveal', 'Show the answer', ['r'], { do: 'reveal' }),
  verb('Class', 'skip', 'Skip the question', ['k'], { do: 'skip' }),
  verb('Class', 'countdown', 'Thirty seconds to answer, or no limit', ['j'], { do: 'countdown', seconds: 30 }),
  verb('Class', 'take-back', 'Take back the last hand or answer', ['z'], { do: 'take-back' }),
  verb('Class', 'help', 'This list', ['h', '?'], { do: 'panel', panel: 'help' }),
];

/** A key as somebody pressed it: what is read of a `KeyboardEvent`. */
export interface KeyPress {
  key: string;
  code: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

/** Keys of a remote that this reader taught: by `KeyboardEvent.code`, or `key` where there is none, a verb's id. */
export type Learnt = Readonly<Record<string, string>>;

/** What a key is kept under once it is learnt. */
export const keyName = ({ code, key }: Pick<KeyPress, 'code' | 'key'>): string => code || key;

export interface Situation {
  running: boolean;
  /** for how many things hands can be raised: digits then count them; 0 while nothing is asked */
  choices: number;
  /** the key before this one */
  last?: string;
}

/**
 * The action a key asks for. With Shift a digit takes a hand back. Keys held with Ctrl, Alt or Meta are left to the
 * system, and a key held down counts once.
 *
 * One button of many remotes sends F5 and Esc by turns: Esc then starts again what it stopped, if the key before was one
 * of the two.
 */
export function actionOf(
  press: KeyPress,
  { running, choices, last }: Situation,
  learnt: Learnt = {},
): Action | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey || press.repeat) return undefined;
  const taught = verbs.find(({ id }) => id === learnt[keyName(press)]);
  if (taught) return taught.action;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1] ?? (/^\d$/.test(press.key) ? press.key : undefined);
  if (digit !== undefined) return digitAction(Number(digit), choices, press.shiftKey);
  if (press.key === 'Escape' && !running && (last === 'F5' || last === 'Escape')) return { do: 'start' };
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return verbs.find(({ keys }) => keys.includes(key))?.action;
}

function digitAction(digit: number, choices: number, back: boolean): Action | undefined {
  if (choices === 0) return { do: 'digit', digit };
  return digit > 0 && digit <= choices ? { do: 'hand', option: digit - 1, by: back ? -1 : 1 } : undefined;
}
