/** What a worksheet should hold, as its address says it. */
import type { Form } from '../exercise.ts';

/** What a reader does with the pen, by the forms that ask for it. */
export const tasks = {
  tick: ['choice', 'several', 'truth', 'hidden'],
  write: ['text', 'cloze', 'number'],
  order: ['order'],
  match: ['match'],
  map: ['map'],
} as const satisfies Record<string, Form['kind'][]>;
export type Task = keyof typeof tasks;
const allTasks = Object.keys(tasks) as Task[];

export interface SheetWish {
  count: number;
  seed: number;
  /** at least one */
  tasks: readonly Task[];
}

export const counts = { least: 3, most: 40 } as const;
const usual: SheetWish = { count: 12, seed: 1, tasks: allTasks };

/** What an address asks for: `n=12&seed=7&tasks=tick,map`. What is missing or no sense falls back. */
export function readSheetWish(params: URLSearchParams): SheetWish {
  const within = (text: string | null, least: number, most: number, fallback: number) =>
    text !== null && /^\d{1,9}$/.test(text) ? Math.min(most, Math.max(least, Number(text))) : fallback;
  const wanted = allTasks.filter((task) => params.get('tasks')?.split(',').includes(task));
  return {
    count: within(params.get('n'), counts.least, counts.most, usual.count),
    seed: within(params.get('seed'), 1, 999_999, usual.seed),
    tasks: wanted.length > 0 ? wanted : allTasks,
  };
}

/** What differs from the usual, and the seed always. */
export function writeSheetWish({ count, seed, tasks: wanted }: SheetWish): URLSearchParams {
  return new URLSearchParams({
    n: String(count),
    seed: String(seed),
    ...(wanted.length < allTasks.length && { tasks: wanted.join(',') }),
  });
}
