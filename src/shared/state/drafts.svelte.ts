/** What is being written and not kept yet. It is in the window's session storage, so a page loaded anew has it still. */
import type { Anchor } from '../../core/memory/change.ts';

/** Something in a form. `id` is that of the note or fact it will be, or is. */
export type Draft = { id: string; anchor?: Anchor } & (
  | { kind: 'note'; text: string }
  | { kind: 'cloze'; text: string }
  | {
      kind: 'type';
      statement: string;
      prompt: string;
      /** parted by semicolons, the first is shown */
      answers: string;
    }
);

export class Drafts {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly #key: string;
  #list: readonly Draft[] = $state.raw([]);
  /** the one that was opened last, whose field takes the focus */
  #newest: string | undefined;

  constructor(pack: string, storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    this.#key = `drafts ${pack}`;
    this.#list = JSON.parse(storage.getItem(this.#key) ?? '[]') as Draft[];
  }

  get list(): readonly Draft[] {
    return this.#list;
  }
  find = (id: string): Draft | undefined => this.#list.find((draft) => draft.id === id);
  isNewest = (id: string): boolean => this.#newest === id;

  /** Opens a form; one that is open for the same thing stays as it is. */
  open(draft: Draft): void {
    this.#newest = draft.id;
    if (!this.find(draft.id)) this.#set([...this.#list, draft]);
  }
  change(draft: Draft): void {
    this.#set(this.#list.map((one) => (one.id === draft.id ? draft : one)));
  }
  close(id: string): void {
    this.#set(this.#list.filter((draft) => draft.id !== id));
  }

  #set(list: readonly Draft[]): void {
    this.#list = list;
    this.#storage.setItem(this.#key, JSON.stringify(list));
  }
}
