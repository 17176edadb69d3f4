/** A presentation on the presenter's page: the one place its state lives, kept on disk as it changes. */
import { untrack } from 'svelte';
import { replayOf } from '../../core/control/replay.ts';
import type { Problem, Talk } from '../../core/contract.ts';
import type { Deck } from '../../core/present/deck.ts';
import type { LessonPlan } from '../../core/present/lesson-plan.ts';
import type { Paged } from '../../core/present/questions.ts';
import { act, askedNow, newShow, onWall, resumed, type Action } from '../../core/present/show.ts';
import { beatAt, opening, slideAt } from '../../core/present/stand.ts';
import type { Show, Timing } from '../../core/present/state.ts';
import { banked } from '../../core/present/timing.ts';
import { told } from '../../core/present/told.ts';
import { summed, wallMap, wallText, type QuestionBook } from '../../core/present/wall.ts';
import type { WallLook } from '../../core/present/wall-look.ts';
import { questionsOf } from '../../core/quiz/derive.ts';
import { faceNames, type Material, type Question } from '../../core/quiz/faces.ts';
import { seeded, shuffled } from '../../core/quiz/random.ts';
import { problemOf, type Api } from '../../shared/api/client.ts';
import { Stage } from './picture.ts';
import { sayDone } from './say-done.ts';

interface Begin {
  material: Material;
  plan?: { id: string; content: LessonPlan } | undefined;
  /** the talk that was under way, if it was this one */
  kept?: Talk;
  seed: number;
  /** milliseconds each day is shown while a move is played */
  playMs: number;
  api: Pick<Api, 'saveTalk'>;
}

interface Asking {
  id: string;
  prompt: string;
  how: string;
  places: readonly string[];
}

export class Presentation {
  readonly material: Material;
  #plan: Begin['plan'] = $state.raw();
  readonly #questions: readonly Question[];
  readonly #told = $derived.by(() => told(this.material, this.#questions, this.#seed, this.#plan?.content));
  readonly deck: Deck = $derived(this.#told.deck);
  /** every question there is, as it is asked on a wall */
  readonly book: QuestionBook = $derived(this.#told.book);
  /** the times of this talk are to be kept in its plan */
  rehearsing = $state(false);
  /** questions that can be put to a class */
  readonly askable: readonly Asking[];
  readonly #stage: Stage;
  readonly #seed: number;
  readonly #playMs: number;
  readonly #api: Begin['api'];
  #show: Show = $state.raw(newShow);
  #takenUp = $state(false);
  #said = $state('');
  /** the day the map shows while a move is played */
  #played: number | undefined = $state();
  #playing: ReturnType<typeof setTimeout> | undefined;
  #problem: Problem | undefined = $state.raw();
  #writing: Promise<void> | undefined;

  constructor({ material, plan, kept, seed, playMs, api }: Begin) {
    this.material = material;
    this.#plan = plan;
    this.#seed = kept?.seed ?? seed;
    this.#playMs = playMs;
    this.#api = api;
    this.#stage = new Stage(material.lesson, material.language);
    const questions = questionsOf(material);
    this.#questions = questions;
    this.askable = questions.map(({ id, prompt, face, places }) => ({ id, prompt, how: faceNames[face], places }));
    if (kept) this.#show = resumed(this.deck, kept.show);
    this.#takenUp = kept !== undefined && (this.slide.id !== 'cover' || this.#show.revealed.length > 0);
  }

  get plan(): Begin['plan'] {
    return this.#plan;
  }
  get show(): Show {
    return this.#show;
  }
  /** what was done last, for those who do not see it */
  get said(): string {
    return this.#said;
  }
  /** why what happens is not on disk */
  get problem(): Problem | undefined {
    return this.#problem;
  }
  readonly slide = $derived.by(() => slideAt(this.deck, this.#show.now));
  readonly beat = $derived.by(() => beatAt(this.deck, this.#show.now));
  /** the question the presenter is at, with its answer; the wall may not show it yet */
  readonly question = $derived.by((): Paged | undefined => {
    const id = askedNow(this.deck, this.#show, this.#show.now);
    return id === undefined ? undefined : this.book(id);
  });
  /** the questions so far, at the end of them; none elsewhere */
  readonly summed = $derived.by(() => (this.beat.kind === 'summary' ? summed(this.#show, this.book) : []));
  readonly #text = $derived.by(() => wallText(this.deck, this.#show, this.book));
  readonly #map = $derived.by(() => wallMap(this.deck, this.#show, this.book));
  // a string, so that what draws the same is not sent again
  readonly #sceneKey = $derived.by(() => {
    const { camera: _, playFrom: _from, date, ...shown } = this.#map;
    return JSON.stringify([this.#played ?? date, shown]);
  });
  readonly scene = $derived.by(() => {
    void this.#sceneKey;
    return untrack(() => this.#stage.scene(this.#map, this.#played));
  });

  picture(look: WallLook) {
    return this.#stage.picture(this.deck, this.#text, this.#map, look, this.#played);
  }
  /** What the next key would bring, as the wall would show it. */
  ahead(look: WallLook) {
    const { held: _, cover: _cover, ...show } = this.#show;
    const next = act(this.deck, { ...show, running: true }, { do: 'next' }, 0);
    const map = wallMap(this.deck, next, this.book);
    return {
      picture: this.#stage.picture(this.deck, wallText(this.deck, next, this.book), map, look),
      scene: this.#stage.scene(map),
    };
  }

  /** Goes on by another order: at the slide that is on where that has it, else as near as can be. */
  follow(plan: Begin['plan']): void {
    const { id } = this.slide;
    this.#plan = plan;
    const show = resumed(this.deck, this.#show);
    const slide = this.deck.slides.findIndex((one) => one.id === id);
    this.bring(slide < 0 ? show : { ...show, now: { ...opening, at: { slide, beat: 0 } }, past: [] });
  }
  /** Back to the beginning, without hands and times. @returns what held before, for `bring` */
  anew(): Show {
    const before = this.#show;
    this.#takenUp = false;
    this.bring(newShow);
    return before;
  }
  bring(show: Show): void {
    this.#show = show.running ? resumed(this.deck, show) : show;
    void this.#keep();
  }
  /** The talk's times up to now. */
  banked(): Timing {
    return banked(this.#show.timing, this.slide.id, Date.now());
  }
  /** The talk is an earlier one, and nobody has gone on yet. */
  get isTakenUp(): boolean {
    return this.#takenUp;
  }

  do(action: Action): void {
    this.#takenUp = false;
    const before = this.#show;
    this.#show = act(this.deck, before, action, Date.now());
    this.#said = sayDone(this.deck, this.book, before, this.#show);
    if (onWall(this.#show) !== onWall(before)) this.#play();
    void this.#keep();
  }

  /** Puts another question in the place of the one that is asked: one with options, about the slide's places first. */
  redraw(): void {
    const { show, slide } = this;
    const used = new Set([...Object.values(show.instead), ...show.revealed, this.question?.asked.id]);
    const fresh = this.askable.filter(({ id }) => !used.has(id) && (this.book(id)?.asked.options.length ?? 0) > 0);
    const mixed = shuffled(fresh, seeded(this.#seed + show.past.length));
    const near = mixed.find(({ places }) => places.some((place) => slide.places.includes(place)));
    const drawn = near ?? mixed[0];
    if (drawn) this.do({ do: 'redraw', question: drawn.id });
  }

  /** Shows the days of a move one after the other, where what came up on the wall has one. */
  #play(): void {
    clearTimeout(this.#playing);
    const { playFrom, date: end } = this.#map;
    this.#played = playFrom;
    const days = replayOf(this.material.lesson.control)?.steps ?? [];
    const step = () => {
      const next = days.find((day) => day > (this.#played ?? end));
      this.#played = next !== undefined && next < end ? next : undefined;
      if (this.#played !== undefined) this.#playing = setTimeout(step, this.#playMs);
    };
    if (playFrom !== undefined) this.#playing = setTimeout(step, this.#playMs);
  }

  /** Writes what holds, the newest only where more happened meanwhile. */
  async #keep(): Promise<void> {
    if (this.#writing) return;
    for (let written: Show | undefined; written !== this.#show;) {
      written = this.#show;
      const talk: Talk = {
        pack: this.material.lesson.manifest.id,
        ...(this.#plan && { plan: this.#plan.id }),
        seed: this.#seed,
        show: written,
      };
      this.#writing = this.#api.saveTalk(talk);
      try {
        await this.#writing;
        this.#problem = undefined;
      } catch (error) {
        this.#problem = problemOf(error);
      }
    }
    this.#writing = undefined;
  }
}
