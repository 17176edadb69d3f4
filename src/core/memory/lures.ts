/** What a reader took for an answer before goes with the item that asks for it, so that it stays the same question. */
import { luring } from '../quiz/lures.ts';
import { luresIn } from '../stats/confusions.ts';
import type { Item } from './stored-sitting.ts';
import { banksOf, type World } from './world.ts';

/** Of each lesson, mistakes that are looked through. */
const latest = 500;
/** More would be no options. */
const most = 3;

/** The items; those whose options can be chosen with their lures. */
export async function withLures(
  world: Pick<World, 'tallies' | 'lesson'>,
  packs: readonly string[],
  items: readonly Item[],
): Promise<Item[]> {
  if (!items.some(({ face }) => luring.includes(face))) return [...items];
  const mistakes = Map.groupBy(await world.tallies.mistakes(packs, latest), ({ pack }) => pack);
  const banks = new Map(
    (await banksOf(world, packs)).map((bank) => [
      bank.pack,
      { bank, lures: luresIn(bank, mistakes.get(bank.pack) ?? []) },
    ]),
  );
  return items.map(({ lures: _, ...item }) => {
    const its = luring.includes(item.face) ? banks.get(item.pack) : undefined;
    const question = its?.bank.about(item.fact).find(({ id }) => id === item.question);
    const lures = (question && its?.lures(question).slice(0, most)) ?? [];
    return lures.length > 0 ? { ...item, lures } : item;
  });
}
