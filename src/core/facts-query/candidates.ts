/** Every fact of some lessons as it stands with the reader: what a search goes over. */
import type { Day } from '../memory/day.ts';
import { isNew, unlearned, type Memory } from '../memory/memory.ts';
import { ratingOf } from '../memory/rating.ts';
import type { Rating } from '../memory/schedule.ts';
import { today, type World } from '../memory/world.ts';
import { writtenIn, type KeptFact } from '../notes/written.ts';
import type { Lesson } from '../pack/lesson.ts';
import { factsOfLesson, ownFact, type ListedFact } from './lesson-facts.ts';
import type { FactRecord } from './matching.ts';

export type Shelf = Pick<World, 'answers' | 'changes' | 'memories' | 'schedule' | 'clock'>;

export interface Candidate extends FactRecord {
  row: ListedFact['row'];
}

interface Standing {
  lessons: readonly Lesson[];
  today: Day;
  version: string;
  facts: readonly Candidate[];
  /** whether `rated` is filled in */
  isRated: boolean;
}

/** Keeps what it gathered for as long as nothing is written: a reader searches many times, letter by letter. */
export class Candidates {
  readonly #shelf: Shelf;
  #standing: Standing | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @param lessons in the order their facts are to be listed in */
  async of(lessons: readonly Lesson[]): Promise<Standing> {
    const [now, version] = [today(this.#shelf), await this.#shelf.memories.version()];
    const kept = this.#standing;
    const isSame =
      kept?.today === now &&
      kept.version === version &&
      kept.lessons.length === lessons.length &&
      kept.lessons.every((lesson, position) => lesson === lessons[position]);
    if (kept && isSame) return kept;
    const facts = await gather(this.#shelf, lessons, now);
    return (this.#standing = { lessons, today: now, version, facts, isRated: false });
  }

  /** Fills in what the last answers were worth: to all, once, or to some. */
  async rate(standing: Standing, facts = standing.facts): Promise<void> {
    if (standing.isRated) return;
    await rate(this.#shelf, facts);
    if (facts === standing.facts) standing.isRated = true;
  }
}

async function gather(shelf: Shelf, lessons: readonly Lesson[], now: Day): Promise<Candidate[]> {
  const memories = byPackAndFact(await shelf.memories.list(lessons.map(({ manifest }) => manifest.id)));
  const own = await ownFacts(shelf);
  return lessons.flatMap((lesson) => {
    const pack = lesson.manifest.id;
    const known = memories.get(pack);
    const made = (own.get(pack) ?? []).map((fact) => ownFact(lesson, fact));
    return [...factsOfLesson(lesson), ...made].map(({ row, words }): Candidate => {
      const memory = known?.get(row.fact) ?? unlearned(pack, row.fact);
      const recall = isNew(memory) ? undefined : shelf.schedule.recall(memory, now);
      return { row, words, memory, today: now, ...(recall !== undefined && { recall }) };
    });
  });
}

function byPackAndFact(memories: readonly Memory[]): Map<string, Map<string, Memory>> {
  const packs = new Map<string, Map<string, Memory>>();
  for (const memory of memories) {
    const facts = packs.get(memory.pack) ?? new Map<string, Memory>();
    packs.set(memory.pack, facts.set(memory.fact, memory));
  }
  return packs;
}

/** Facts the reader made, by pack. */
async function ownFacts({ changes }: Shelf): Promise<Map<string, readonly KeptFact[]>> {
  const made = Map.groupBy(await changes.list({ kind: 'own-fact' }), (change) => ('pack' in change ? change.pack : ''));
  return new Map([...made].map(([pack, ofPack]) => [pack, writtenIn(ofPack).own]));
}

async function rate({ answers }: Shelf, facts: readonly Candidate[]): Promise<void> {
  const ratings = new Map<string, Map<string, Rating>>();
  for (const { pack, fact, ...answer } of await answers.latest(facts.map(({ row }) => row))) {
    const known = ratings.get(pack) ?? new Map<string, Rating>();
    ratings.set(pack, known.set(fact, ratingOf(answer)));
  }
  for (const one of facts) {
    const rated = ratings.get(one.row.pack)?.get(one.row.fact);
    if (rated !== undefined) one.rated = rated;
  }
}
