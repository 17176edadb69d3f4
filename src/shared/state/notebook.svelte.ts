/**
 * What the reader wrote in the open lesson. It is read once; after that it changes only by what is on disk, so what is
 * shown as kept is kept.
 */
import type { Change, KeptFact, KeptNote, Problem, Written } from '../../core/contract.ts';
import type { Note, OwnFact } from '../../core/memory/change.ts';
import { findAnchor, type Stretch } from '../../core/notes/anchor.ts';
import { articleText, type ArticleText } from '../../core/notes/article-text.ts';
import { written } from '../../core/notes/written.ts';
import type { Article } from '../../core/pack/lesson.ts';
import { problemOf, type Api } from '../api/client.ts';
import { Drafts, type Draft } from './drafts.svelte.ts';

/** What is to hold from now on of a note or an own fact; null takes it away. */
export type Entry = { note: string; payload: Note | null } | { fact: string; payload: OwnFact | null };

/** Something of the reader's, where it stands in the article. */
export interface Placed extends Stretch {
  id: string;
  kind: 'highlight' | 'note' | 'fact';
  quote: string;
}

/** What was done last, once it is on disk. */
interface Done {
  /** in words */
  said: string;
  /** what puts things back as they were; none for what was itself a taking back */
  back: readonly Entry[];
}

export class Notebook {
  readonly #api: Pick<Api, 'notes' | 'saveChange'>;
  readonly #pack: string;
  readonly article: ArticleText;
  readonly drafts: Drafts;
  #written: Written = $state.raw({ notes: [], own: [] });
  #problem: Problem | undefined = $state.raw();
  #failed: { said: string; entries: readonly Entry[]; problem: Problem } | undefined = $state.raw();
  #done: Done | undefined = $state.raw();
  #open: readonly string[] = $state.raw([]);

  readonly #places = $derived.by(() => {
    const { notes, own } = this.#written;
    const all = [
      ...notes.map(({ id, anchor, text }) => ({ id, anchor, kind: text ? ('note' as const) : ('highlight' as const) })),
      ...own.flatMap(({ id, anchor }) => (anchor ? { id, anchor, kind: 'fact' as const } : [])),
    ];
    return new Map(
      all.map(({ id, anchor, kind }): [string, Placed | undefined] => {
        const place = findAnchor(anchor, this.article);
        return [id, place && { ...place, id, kind, quote: anchor.quote }];
      }),
    );
  });
  readonly #bySentence = $derived(
    Map.groupBy(
      [...this.#places.values()].flatMap((place) => place ?? []).sort((a, b) => a.start - b.start || a.end - b.end),
      ({ sentence }) => sentence,
    ),
  );

  constructor(
    api: Pick<Api, 'notes' | 'saveChange'>,
    pack: string,
    article: Article,
    storage: Pick<Storage, 'getItem' | 'setItem'>,
  ) {
    this.#api = api;
    this.#pack = pack;
    this.article = articleText(article);
    this.drafts = new Drafts(pack, storage);
  }

  get notes(): readonly KeptNote[] {
    return this.#written.notes;
  }
  get own(): readonly KeptFact[] {
    return this.#written.own;
  }
  /** why it could not be read */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  get done(): Done | undefined {
    return this.#done;
  }
  /** what could not be kept that no form holds */
  get failed(): { said: string; problem: Problem } | undefined {
    return this.#failed;
  }

  /** Reads what the log has. Never rejects: `problem` says what went wrong. */
  async load(): Promise<void> {
    const before = this.#written;
    try {
      const read = await this.#api.notes(this.#pack);
      // what was kept meanwhile may not be in it
      if (this.#written !== before) return await this.load();
      this.#written = read;
      this.#problem = undefined;
    } catch (error) {
      this.#problem = problemOf(error);
    }
  }

  find = (id: string): KeptNote | KeptFact | undefined =>
    this.notes.find((note) => note.id === id) ?? this.own.find((fact) => fact.id === id);

  /** What stands in a sentence, in reading order. */
  placesIn = (sentence: string): readonly Placed[] => this.#bySentence.get(sentence) ?? [];
  /** Where something stands; undefined where its words are no longer in the text, or it never had any. */
  placeOf = (id: string): Placed | undefined => this.#places.get(id);

  /** Where a draft belongs; undefined where its words are not in the text. */
  placeOfDraft = ({ anchor }: Draft): Stretch | undefined => anchor && findAnchor(anchor, this.article);

  isOpen = (id: string): boolean => this.#open.includes(id);
  toggle(id: string): void {
    this.#open = this.isOpen(id) ? this.#open.filter((one) => one !== id) : [...this.#open, id];
  }

  /** Resolves when all of it is on disk. Rejects where it is not: then whoever asked still holds it. */
  async keep(said: string, ...entries: readonly Entry[]): Promise<void> {
    const back = entries.map((entry) => this.#before(entry));
    await this.#save(entries);
    this.#done = { said, back };
  }

  /** As `keep`, for what stands in no form: `failed` holds what could not be kept. */
  async keepAtOnce(said: string, ...entries: readonly Entry[]): Promise<void> {
    try {
      await this.keep(said, ...entries);
      this.#failed = undefined;
    } catch (error) {
      this.#failed = { said, entries, problem: problemOf(error) };
    }
  }
  async tryAgain(): Promise<void> {
    if (this.#failed) await this.keepAtOnce(this.#failed.said, ...this.#failed.entries);
  }

  /** Takes back what was done last. */
  async undo(): Promise<void> {
    const back = this.#done?.back ?? [];
    if (back.length === 0) return;
    await this.keepAtOnce('Taken back.', ...back);
    if (!this.#failed) this.#done = { said: 'Taken back.', back: [] };
  }
  dismiss(): void {
    this.#done = undefined;
    this.#failed = undefined;
  }

  #before(entry: Entry): Entry {
    if ('note' in entry) {
      const note = this.notes.find(({ id }) => id === entry.note);
      return { note: entry.note, payload: note ? { anchor: note.anchor, text: note.text } : null };
    }
    const fact = this.own.find(({ id }) => id === entry.fact);
    if (!fact) return { fact: entry.fact, payload: null };
    const { statement, anchor, ask } = fact;
    return { fact: entry.fact, payload: { statement, ask, ...(anchor && { anchor }) } };
  }

  async #save(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      const stored = await this.#api.saveChange(this.#changeOf(entry));
      this.#written = written(this.#written, stored);
    }
  }

  #changeOf(entry: Entry): Change {
    const line = { id: crypto.randomUUID(), pack: this.#pack };
    return 'note' in entry
      ? { ...line, kind: 'note', about: entry.note, payload: entry.payload }
      : { ...line, kind: 'own-fact', fact: entry.fact, payload: entry.payload };
  }
}
