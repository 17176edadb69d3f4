/**
 * The current moment: what is selected, and which date the map shows. Article, map and timeline all read it and may
 * all set it; nothing else ties them together. It is mirrored in the address, so back, forward and links work.
 */
import type { LessonIndex } from '../../core/pack/lesson-index.ts';
import { startOfDay } from '../../core/time/when.ts';

export interface Selection {
  kind: 'event' | 'place' | 'fact' | 'sentence' | 'step';
  id: string;
}

/** What `Moment` tells the address: `push` for a new place in history, `replace` for a date being scrubbed. */
export type Record = (how: 'push' | 'replace') => void;

export class Moment {
  readonly #index: LessonIndex;
  readonly #record: Record;
  #selection = $state.raw<Selection | undefined>();
  #date = $state.raw(0);
  #pointed = $state.raw<Selection | undefined>();

  /** @param date the day the lesson opens on, epoch milliseconds */
  constructor(index: LessonIndex, date: number, record: Record = () => undefined) {
    this.#index = index;
    this.#date = date;
    this.#record = record;
  }

  get selection(): Selection | undefined {
    return this.#selection;
  }
  /** the day the map shows, epoch milliseconds UTC */
  get date(): number {
    return this.#date;
  }
  /** what the pointer or the keyboard focus rests on, before anything is chosen */
  get pointed(): Selection | undefined {
    return this.#pointed;
  }
  /** places to light up: of what is pointed at, else of what is selected */
  get places(): readonly string[] {
    return this.#placesOf(this.#pointed ?? this.#selection);
  }
  /** places of what is selected, whatever is pointed at */
  get chosen(): readonly string[] {
    return this.#placesOf(this.#selection);
  }

  is(kind: Selection['kind'], id: string): boolean {
    return this.#selection?.kind === kind && this.#selection.id === id;
  }

  /** Chooses; an event or a step of the story brings its date along. */
  select(selection: Selection | undefined): void {
    this.#selection = selection;
    this.#pointed = undefined;
    this.#date = this.#dateOf(selection) ?? this.#date;
    this.#record('push');
  }
  setDate(date: number): void {
    this.#date = startOfDay(date);
    this.#record('replace');
  }
  point(selection: Selection | undefined): void {
    this.#pointed = selection;
  }
  /** Takes over what the address says, without writing it back. What it names may not be in the lesson any more. */
  restore(named: Selection | undefined, date: number | undefined): void {
    const selection = named && this.#index[named.kind].has(named.id) ? named : undefined;
    this.#selection = selection;
    this.#pointed = undefined;
    this.#date = date ?? this.#dateOf(selection) ?? this.#date;
  }

  #dateOf(selection: Selection | undefined): number | undefined {
    const dated =
      selection?.kind === 'event'
        ? this.#index.event.get(selection.id)
        : selection?.kind === 'step'
          ? this.#index.step.get(selection.id)
          : undefined;
    return dated && startOfDay(dated.when.from);
  }

  #placesOf(selection: Selection | undefined): readonly string[] {
    switch (selection?.kind) {
      case 'place':
        return [selection.id];
      case 'event':
        return this.#index.event.get(selection.id)?.places ?? [];
      case 'fact':
        return this.#index.fact.get(selection.id)?.places ?? [];
      case 'sentence':
        return this.#index.placesOfSentence(selection.id);
      case 'step':
        return this.#index.step.get(selection.id)?.places ?? [];
      default:
        return [];
    }
  }
}
