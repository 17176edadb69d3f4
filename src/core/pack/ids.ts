/** Every id of a pack by what it names. */
import type { Article } from './lesson.ts';
import { fieldOf, type Issues, type Path } from './issues.ts';
import type { PackData, PackFile } from './schema.ts';

export type Kind = 'sentence' | 'fact' | 'place' | 'event' | 'speaker' | 'source' | 'term' | 'question';

export class Ids {
  readonly #issues: Issues;
  readonly #known = new Map<Kind, ReadonlySet<string>>();

  /** Reports ids that are given twice within a file. */
  constructor(pack: Partial<PackData>, article: Article | undefined, issues: Issues) {
    this.#issues = issues;
    this.#learn('speaker', 'speakers.json', pack['speakers.json']);
    this.#learn('fact', 'facts.json', pack['facts.json']);
    this.#learn('place', 'places.geojson', pack['places.geojson']?.features, ['features']);
    this.#learn('event', 'events.json', pack['events.json']);
    this.#learn('question', 'questions.json', pack['questions.json']);
    this.#learn('term', 'glossary.json', pack['glossary.json']);
    this.#learn('source', 'sources.json', pack['sources.json']);
    this.#unique('control.geojson', pack['control.geojson']?.features ?? [], ['features']);
    this.#unique('story.json', pack['story.json'] ?? []);
    const blocks = article?.sections.flatMap((section) => section.blocks);
    const sentences = blocks?.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
    if (sentences) this.#known.set('sentence', new Set(sentences.map(({ id }) => id)));
  }

  /** Whether an id names something; nothing can be said where the file it would be in could not be read. */
  names(kind: Kind, id: string): boolean {
    return this.#known.get(kind)?.has(id) ?? true;
  }

  /** Reports an id that names nothing. */
  want(kind: Kind, file: PackFile, path: Path, id: string | undefined): void {
    if (id !== undefined && !this.names(kind, id))
      this.#issues.add(file, fieldOf(file, path), `the id of a ${kind}`, id);
  }

  /** The same for a list, in which no id may come twice. */
  wantAll(kind: Kind, file: PackFile, path: Path, ids: readonly string[]): void {
    const seen = new Set<string>();
    for (const [index, id] of ids.entries()) {
      this.want(kind, file, [...path, index], id);
      if (seen.has(id)) this.#issues.add(file, fieldOf(file, [...path, index]), 'each id once', id);
      seen.add(id);
    }
  }

  #learn(kind: Kind, file: PackFile, items: readonly { id: string }[] | undefined, path: Path = []): void {
    if (items) this.#known.set(kind, this.#unique(file, items, path));
  }

  #unique(file: PackFile, items: readonly { id: string }[], path: Path = []): ReadonlySet<string> {
    const seen = new Set<string>();
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) this.#issues.add(file, fieldOf(file, [...path, index, 'id']), 'an id no other has', id);
      seen.add(id);
    }
    return seen;
  }
}
