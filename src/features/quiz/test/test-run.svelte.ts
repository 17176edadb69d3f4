import type { Change, PresentSitting, StoredAnswer } from '../../../core/contract.ts';
import { missedItems } from '../../../core/memory/missed.ts';
import type { Face, Material, Question, QuestionOf, Response } from '../../../core/quiz/faces.ts';
import { grade } from '../../../core/quiz/grade.ts';
import { questionsById } from '../../../core/quiz/lures.ts';
import type { Reply, Sitting } from '../../../core/quiz/sitting.ts';
import type { StartSitting } from '../../../core/memory/stored-sitting.ts';
import { score, type Score } from '../../../core/sitting/marking.ts';
import { blankPaper, lastTo, timeLeft } from '../../../core/sitting/paper.ts';
import type { Paper } from '../../../core/sitting/schema.ts';
import type { Study } from '../../../shared/state/study.ts';
import type { AnswerKeeper } from '../answer-keeper.svelte.ts';
import { answerLine } from '../answer-line.ts';
import { Outbox } from '../outbox.ts';
import type { World } from '../quiz-run.svelte.ts';
import { takeUp } from '../take-up.ts';

export type TestWish = Extract<StartSitting, { kind: 'test' }>;

/**
 * A test of the open lesson: any question at any time, answers replaced as often as one likes, no verdict before it is
 * handed in. What was replaced stays in the log, so taking the last answer back brings the one before it into force.
 */
export class TestRun {
  readonly #study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>;
  readonly #world: World;
  readonly #outbox: Outbox;
  readonly #present: PresentSitting;
  /** the run's clock when the core's showed `#present.now` */
  readonly #openedAt: number;
  readonly wish: TestWish;
  #sitting: Sitting;
  #paper: Paper;
  #position = $state(0);
  #shownAt: number;
  #turns = $state(0);
  #left: number | undefined;

  readonly material: Material = $derived.by(() => {
    const { lesson, index, settings } = this.#study;
    return { lesson, index, language: settings.value.labelLanguage };
  });
  readonly #byId = $derived.by(() => questionsById(this.material, this.#present.items));

  /** @param answers given in it before */
  constructor(
    study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>,
    world: World,
    present: PresentSitting & { wish: TestWish },
    answers: readonly StoredAnswer[],
  ) {
    this.#study = study;
    this.#world = world;
    this.#present = present;
    this.#openedAt = this.#shownAt = world.clock();
    this.wish = present.wish;
    this.#outbox = new Outbox(study.api, world.storage);
    this.#sitting = $state.raw(takeUp(present, answers, this.keeper.waiting, this.#byId, this.material));
    const late = this.keeper.waiting.findLast(
      (line): line is Extract<Change, { kind: 'paper' }> =>
        'kind' in line && line.kind === 'paper' && line.about === present.id,
    );
    this.#paper = $state.raw(late?.payload ?? present.paper ?? blankPaper);
    this.#left = $state(timeLeft(present, present.now));
    const open = this.questions.findIndex(({ id }) => !this.replies.has(id));
    this.#position = open < 0 ? this.questions.length : open;
  }

  get keeper(): AnswerKeeper {
    return this.#outbox.keeper;
  }
  get sitting(): Sitting {
    return this.#sitting;
  }
  readonly questions: readonly Question[] = $derived.by(() =>
    this.#sitting.stored.items.flatMap(({ question }) => this.#byId.get(question) ?? []),
  );
  /** what holds for each question that was answered */
  readonly replies: ReadonlyMap<string, Reply> = $derived.by(() => lastTo(this.#sitting.replies));
  readonly score: Score = $derived.by(() =>
    score(
      this.questions.map(({ id }) => this.replies.get(id)?.grade.credit),
      this.wish.marking,
    ),
  );
  readonly misses: readonly Question[] = $derived.by(() => {
    const replies = this.#sitting.replies.map(({ question, grade: { credit } }) => ({ question, credit }));
    return missedItems(this.#sitting.stored, replies).flatMap(({ question }) => this.#byId.get(question) ?? []);
  });
  /** from 0; behind the last question there is the overview */
  get position(): number {
    return this.#position;
  }
  /** undefined on the overview */
  get question(): Question | undefined {
    return this.questions[this.#position];
  }
  /** another for each time a question is shown */
  get turn(): string {
    return `${this.#position} ${this.#turns}`;
  }
  get isOver(): boolean {
    return this.#paper.handedIn;
  }
  /** milliseconds; undefined where the time is not limited */
  get left(): number | undefined {
    return this.#left;
  }
  isFlagged(question: string): boolean {
    return this.#paper.flagged.includes(question);
  }

  /** Answers the question on screen, or answers it anew, and goes on to the next. */
  respond<F extends Face>(question: QuestionOf<F>, given: Response<F>): void {
    if (this.isOver) return;
    const elapsedMs = Math.max(0, Math.round(this.#world.clock() - this.#shownAt));
    const reply: Reply = {
      ...{ id: this.#world.newId(), question: question.id, given, elapsedMs },
      grade: grade(question, given, this.material),
    };
    this.#sitting = { ...this.#sitting, replies: [...this.#sitting.replies, reply] };
    void this.#outbox.keep(answerLine(question, reply, this.#sitting.stored, this.#study.lesson));
    this.go(this.#position + 1);
  }

  go(position: number): void {
    this.#position = Math.max(0, Math.min(this.questions.length, position));
    this.#turns += 1;
    this.#shownAt = this.#world.clock();
  }

  /** Takes the last answer back and shows its question; one that was given to it before holds again. */
  undo(): void {
    const last = this.#sitting.replies.at(-1);
    if (!last || this.isOver) return;
    this.#sitting = { ...this.#sitting, replies: this.#sitting.replies.slice(0, -1) };
    void this.#outbox.keep({ kind: 'undo', id: this.#world.newId(), about: last.id, payload: null });
    this.go(this.questions.findIndex(({ id }) => id === last.question));
  }

  toggleFlag(question: string): void {
    const { flagged } = this.#paper;
    const rest = flagged.filter((one) => one !== question);
    this.#write({ ...this.#paper, flagged: rest.length < flagged.length ? rest : [...flagged, question] });
  }

  handIn(): void {
    if (!this.isOver) this.#write({ ...this.#paper, handedIn: true });
  }

  /** Looks at the clock: when the time is up, the test hands itself in. */
  tick(): void {
    this.#left = timeLeft(this.#present, this.#present.now + this.#world.clock() - this.#openedAt);
    if (this.#left === 0) this.handIn();
  }

  leave(): void {
    this.#outbox.leave();
  }
  save(): Promise<void> {
    return this.#outbox.save();
  }

  #write(paper: Paper): void {
    this.#paper = paper;
    void this.#outbox.keep({ kind: 'paper', id: this.#world.newId(), about: this.#present.id, payload: paper });
  }
}
