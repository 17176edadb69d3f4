import type { FoundFact, FoundFacts, Order, Problem, StoredChange } from '../../core/contract.ts';
import { problemOf, type Api } from '../../shared/api/client.ts';
import { changesOf, sayDone, sayFacts, type Marking } from './marking.ts';
import { choose, chooseAll, keep, nothingChosen, type How, type Selection } from './selection.ts';

type Calls = Pick<Api, 'facts' | 'saveChanges'>;

/** Something that was done to facts, with what it takes to take it back. */
interface Done {
  said: string;
  changes: readonly StoredChange[];
}

/** A pause in typing after which the search is made, milliseconds. */
const pauseMs = 150;
export const pageSize = 100;
/** As many as the core takes together. */
export const mostAtOnce = 10_000;

/** The state of the browser of facts: a search, the page of it that is shown, what is chosen, what was done. */
export class FactsBrowser {
  readonly #calls: Calls;
  readonly #pack: string | undefined;
  #text = $state('');
  #order: Order = $state('due');
  #offset = $state(0);
  #page: FoundFacts | undefined = $state.raw();
  #problem: Problem | undefined = $state.raw();
  #selection: Selection = $state.raw(nothingChosen);
  #done: readonly Done[] = $state.raw([]);
  #said = $state('');
  #refused: Problem | undefined = $state.raw();
  #busy = $state(false);
  #typing: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** @param pack the one lesson it is about, else all */
  constructor(calls: Calls, pack: string | undefined, text: string) {
    this.#calls = calls;
    this.#pack = pack;
    this.#text = text;
    void this.#load();
  }

  get text(): string {
    return this.#text;
  }
  get order(): Order {
    return this.#order;
  }
  get offset(): number {
    return this.#offset;
  }
  /** what was found last; stays while a search cannot be read */
  get page(): FoundFacts | undefined {
    return this.#page;
  }
  get rows(): readonly FoundFact[] {
    return this.#page?.facts ?? [];
  }
  /** why nothing could be found */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  get selection(): Selection {
    return this.#selection;
  }
  get chosen(): readonly FoundFact[] {
    return [...this.#selection.chosen.values()];
  }
  /** what was done last, to be announced */
  get said(): string {
    return this.#said;
  }
  /** why it could not be done */
  get refused(): Problem | undefined {
    return this.#refused;
  }
  get busy(): boolean {
    return this.#busy;
  }
  /** what would be taken back next */
  get undoable(): string | undefined {
    return this.#done.at(-1)?.said;
  }

  search(text: string): void {
    this.#text = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#anew(), pauseMs);
  }
  sort(order: Order): void {
    this.#order = order;
    this.#anew();
  }
  turn(offset: number): void {
    this.#offset = offset;
    this.#selection = { ...this.#selection, focus: 0, anchor: 0 };
    void this.#load();
  }
  choose(at: number, how: How): void {
    this.#selection = choose(this.#selection, this.rows, at, how);
  }
  choosePage(): void {
    this.#selection = chooseAll(this.#selection, this.rows);
  }
  async chooseFound(): Promise<void> {
    try {
      const { facts } = await this.#calls.facts(this.#wish(0, mostAtOnce));
      this.#selection = chooseAll(this.#selection, facts);
    } catch (error) {
      this.#refused = problemOf(error);
    }
  }
  chooseNothing(): void {
    this.#selection = { ...this.#selection, chosen: new Map() };
  }

  /** Does it to what is chosen. Says so only once it is on disk. */
  async mark(marking: Marking): Promise<void> {
    const changes = changesOf(marking, this.chosen);
    if (changes.length === 0) {
      this.#said = 'That is so already; nothing was changed';
      return;
    }
    await this.#write(async () => {
      const said = sayDone(marking, changes.length);
      this.#done = [...this.#done, { said, changes: await this.#calls.saveChanges(changes) }];
      return said;
    });
  }

  /** Takes back what was done last, all of it. */
  async undo(): Promise<void> {
    const last = this.#done.at(-1);
    if (!last) return;
    await this.#write(async () => {
      const undo = ({ id }: StoredChange) =>
        ({ kind: 'undo', id: crypto.randomUUID(), about: id, payload: null }) as const;
      await this.#calls.saveChanges(last.changes.map(undo));
      this.#done = this.#done.slice(0, -1);
      return `Taken back: ${last.said.charAt(0).toLowerCase()}${last.said.slice(1)}`;
    });
  }

  async #write(work: () => Promise<string>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      this.#said = await work();
      this.#refused = undefined;
      await this.#load();
    } catch (error) {
      this.#said = '';
      this.#refused = problemOf(error);
    } finally {
      this.#busy = false;
    }
  }

  #anew(): void {
    this.#offset = 0;
    void this.#load(nothingChosen);
  }

  #wish(offset: number, limit: number) {
    const packs = this.#pack;
    return { q: this.#text, order: this.#order, offset, limit, ...(packs !== undefined && { packs }) };
  }

  /** @param selection what to keep of, once the page is there */
  async #load(selection?: Selection): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const page = await this.#calls.facts(this.#wish(this.#offset, pageSize));
      if (turn !== this.#asked) return; // the reader has typed on
      if (page.facts.length === 0 && page.found > 0) {
        // what stood on the last page is gone from the search
        this.#offset = Math.floor((page.found - 1) / pageSize) * pageSize;
        return await this.#load(selection);
      }
      this.#page = page;
      this.#problem = undefined;
      this.#selection = keep(selection ?? this.#selection, page.facts);
    } catch (error) {
      if (turn === this.#asked) this.#problem = problemOf(error);
    }
  }

  /** How many were found, to be announced. */
  get count(): string {
    if (!this.#page || this.#problem) return '';
    return this.#page.found === 0 ? 'No fact found' : `${sayFacts(this.#page.found)} found`;
  }
}
