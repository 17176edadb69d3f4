/**
 * A pack as the renderer gets it: parsed, checked, dates resolved, the article cut into sections, sentences and runs.
 * Types only; `parse.ts` makes it.
 */
import type { KeptFact } from '../notes/written.ts';
import type { When } from '../time/when.ts';
import type {
  ControlLayer,
  Event,
  Fact,
  Interval,
  Manifest,
  Place,
  Question,
  Source,
  Speaker,
  StoryStep,
  Term,
} from './schema.ts';

/** A stretch of text inside a sentence. */
export interface Run {
  text: string;
  style?: 'em' | 'strong';
  /** what the words point at: `[Balakliia](place:balakliia)` */
  link?: { to: 'place' | 'event' | 'term'; id: string };
}

/** `:s[…]{#id}` in article.md. */
export interface Sentence {
  id: string;
  runs: Run[];
  /** ids of the facts it carries, in the order of facts.json */
  facts: string[];
}

export type Block =
  { kind: 'paragraph'; sentences: Sentence[] } | { kind: 'figure'; src: string; alt: string; caption: string };

/** A `##` heading and what follows it. `id` is the heading as a slug. */
export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
}

export interface Article {
  title: string;
  sections: Section[];
}

/** An event with its date worked out. */
export type DatedEvent = Event & { when: When };

/** A control feature with the interval it is valid in, epoch milliseconds, both included. */
export type DatedControl = Omit<ControlLayer, 'features'> & {
  features: (ControlLayer['features'][number] & { properties: { from: number; to: number } })[];
};

/** Arithmetic with both dates worked out. */
export type DatedInterval = Interval & { start: When; end: When };

/** A fact as the page shows it: the dates of its arithmetic worked out. */
export type LessonFact = Omit<Fact, 'arithmetic'> & { arithmetic: DatedInterval[] };

/** A step of the story with its date worked out. */
export type Step = StoryStep & { when: When };

export interface Lesson {
  manifest: Manifest;
  /** the manifest's period and first date, worked out */
  period: When;
  startDate: When;
  article: Article;
  speakers: Speaker[];
  facts: LessonFact[];
  places: Place[];
  events: DatedEvent[];
  control: DatedControl;
  questions: Question[];
  story: Step[];
  glossary: Term[];
  sources: Source[];
  /** facts the reader made, where the lesson is to be asked about; no part of the pack */
  own?: readonly KeptFact[];
}
