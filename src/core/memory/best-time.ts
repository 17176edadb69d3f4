/** How fast a board of a lesson was done, of all that were done before. */
import { timeSpent } from '../sitting/board-time.ts';
import { upcoming } from './progress.ts';
import type { StoredSitting } from './stored-sitting.ts';
import type { World } from './world.ts';

/** Older sittings than these are not looked at. */
const latest = 500;

/** Milliseconds of the fastest other board with as many lines, done to its end; undefined where there is none. */
export async function bestTime(
  { sittings, answers }: Pick<World, 'sittings' | 'answers'>,
  { id, packs: [pack = ''], items }: StoredSitting,
): Promise<number | undefined> {
  const boards = (await sittings.list(pack, latest)).filter(
    (one) => one.wish.kind === 'match' && one.id !== id && one.items.length === items.length,
  );
  const times = await Promise.all(
    boards.map(async (board) => {
      const given = await answers.list({ sitting: board.id });
      const isDone =
        upcoming(
          board,
          given.filter(({ undone }) => !undone),
        ) === undefined;
      return isDone ? [timeSpent(given)] : [];
    }),
  );
  const all = times.flat();
  return all.length > 0 ? Math.min(...all) : undefined;
}
