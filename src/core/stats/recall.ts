/** What is remembered today of a lesson's places and events. */
import type { Day } from '../memory/day.ts';
import type { Memory } from '../memory/memory.ts';
import type { QuestionBank } from '../memory/question-bank.ts';
import type { Schedule } from '../memory/schedule.ts';
import { isSamePlace } from './same-place.ts';
import { shareOf, type Share } from './share.ts';

/** `GET /api/recall?pack=&over=`, by id; places and events that nothing is asked about are not in it. */
export interface Recall {
  today: Day;
  places: Readonly<Record<string, Share>>;
  events: Readonly<Record<string, Share>>;
}

/**
 * @param others lessons whose facts count as well where they name the same place
 * @param memories of all these lessons
 */
export function recallOf(
  bank: QuestionBank,
  others: readonly QuestionBank[],
  memories: readonly Memory[],
  today: Day,
  schedule: Pick<Schedule, 'recall'>,
): Recall {
  const chancesOf = chances(memories, today, schedule);
  const chance = new Map([bank, ...others].map((one) => [one, chancesOf(one)]));
  const naming = (one: QuestionBank, place: string) =>
    one.material.index.factsOfPlace(place).map(({ id }) => chance.get(one)?.get(id));
  const { lesson, index } = bank.material;
  const places = lesson.places.map((place) => {
    const elsewhere = others.flatMap((other) =>
      other.material.lesson.places.filter((one) => isSamePlace(one, place)).flatMap(({ id }) => naming(other, id)),
    );
    return [place.id, shareOf([...naming(bank, place.id), ...elsewhere])] as const;
  });
  const events = lesson.events.map(
    ({ id }) => [id, shareOf(index.factsOfEvent(id).map((fact) => chance.get(bank)?.get(fact.id)))] as const,
  );
  return { today, places: withShare(places), events: withShare(events) };
}

const withShare = (list: readonly (readonly [string, Share | undefined])[]): Record<string, Share> =>
  Object.fromEntries(list.filter((one): one is [string, Share] => one[1] !== undefined));

/** By fact of a lesson, its chance today; 0 for one that is new, none for one that is not asked or set aside. */
function chances(memories: readonly Memory[], today: Day, schedule: Pick<Schedule, 'recall'>) {
  const byPack = Map.groupBy(memories, ({ pack }) => pack);
  return ({ pack, facts }: QuestionBank): ReadonlyMap<string, number> => {
    const known = new Map(byPack.get(pack)?.map((memory) => [memory.fact, memory]));
    return new Map(
      facts.flatMap((fact): [string, number][] => {
        const memory = known.get(fact);
        if (memory?.suspended) return [];
        return [[fact, memory ? schedule.recall(memory, today) : 0]];
      }),
    );
  };
}
