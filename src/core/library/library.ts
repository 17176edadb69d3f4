import type { Library as Listing, PackSummary, Problem } from '../contract.ts';
import { packIdTaken, problemOf, ProblemError, unknownPack } from '../http/problems.ts';
import type { Lesson } from '../pack/lesson.ts';
import { PackError } from '../pack/pack-error.ts';
import { readPack } from '../pack/parse.ts';
import { summarise } from '../pack/summary.ts';
import type { Files, PackEntry, PackStore } from '../ports.ts';

/** A pack that was read and found whole. */
export interface Shelved {
  files: Files;
  lesson: Lesson;
  summary: PackSummary;
  /** the lesson as it travels; made once, since it is by far the largest answer */
  json: string;
}

interface Shelf {
  packs: Map<string, Shelved>;
  damaged: { name: string; problem: Problem }[];
}

/** The packs at hand. Each is read once; what is read is kept for as long as the store hands out the same entry. */
export class Library {
  readonly #store: PackStore;
  readonly #read = new WeakMap<PackEntry, Promise<Shelved>>();

  constructor(store: PackStore) {
    this.#store = store;
  }

  async list(): Promise<Pick<Listing, 'packs' | 'damaged'>> {
    const { packs, damaged } = await this.#shelf();
    return { packs: [...packs.values()].map(({ summary }) => summary), damaged };
  }

  /** @throws ProblemError where there is none of that id, or it is damaged */
  async find(id: string): Promise<Shelved> {
    const { packs, damaged } = await this.#shelf();
    const found = packs.get(id);
    if (found) return found;
    // A pack too damaged to tell its id is known by its folder's or file's name, which is its id as we keep it.
    const broken = damaged.find(({ name }) => name === id || name === `${id}.salient`);
    throw new ProblemError(broken?.problem ?? unknownPack(id));
  }

  /** Keeps a `.salient` file. @throws PackError where it is not a whole pack, ProblemError where its id is taken */
  async add(archive: Uint8Array, name: string): Promise<PackSummary> {
    const lesson = await readPack(this.#store.open(archive, name));
    const { id } = lesson.manifest;
    const there = (await this.#shelf()).packs.get(id);
    if (there?.summary.origin === 'bundled') throw new ProblemError(packIdTaken(id));
    await this.#store.save(id, archive);
    return summarise(lesson, 'imported');
  }

  /** Every entry, read. What was opened by name comes first and stands in for a kept pack of the same id. */
  async #shelf(): Promise<Shelf> {
    const order = ['opened', 'bundled', 'imported'];
    const entries = await this.#store.list();
    entries.sort((a, b) => order.indexOf(a.origin) - order.indexOf(b.origin) || a.name.localeCompare(b.name));

    const shelf: Shelf = { packs: new Map(), damaged: [] };
    for (const entry of entries) {
      try {
        const shelved = await this.#shelved(entry);
        const { id } = shelved.summary;
        const first = shelf.packs.get(id);
        if (!first) shelf.packs.set(id, shelved);
        else if (first.summary.origin !== 'opened') shelf.damaged.push({ name: entry.name, problem: packIdTaken(id) });
      } catch (error) {
        shelf.damaged.push({ name: entry.name, problem: problemOf(error) });
      }
    }
    return shelf;
  }

  async #shelved(entry: PackEntry): Promise<Shelved> {
    const reading = this.#read.get(entry) ?? read(entry);
    this.#read.set(entry, reading);
    try {
      return await reading;
    } catch (error) {
      // What is wrong in a pack stays wrong; a file that could not be opened just now may open the next time.
      if (!(error instanceof PackError)) this.#read.delete(entry);
      throw error;
    }
  }
}

async function read({ files, origin }: PackEntry): Promise<Shelved> {
  const lesson = await readPack(files);
  return { files, lesson, summary: summarise(lesson, origin), json: JSON.stringify(lesson) };
}
