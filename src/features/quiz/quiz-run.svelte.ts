import { questionsOf } from '../../core/quiz/derive.ts';
import { draw } from '../../core/quiz/draw.ts';
import type { Face, Material, Question, QuestionOf, Response } from '../../core/quiz/faces.ts';
import { grade } from '../../core/quiz/grade.ts';
import { seeded } from '../../core/quiz/random.ts';
import * as sittings from '../../core/quiz/sitting.ts';
import type { Sitting } from '../../core/quiz/sitting.ts';
import type { Study } from '../../shared/state/study.ts';
import { AnswerKeeper } from './answer-keeper.svelte.ts';
import { RunStore } from './run-store.ts';

/** What a quiz needs of the world besides the lesson. */
export interface World {
  storage: Pick<Storage, 'getItem' | 'setItem'>;
  newId(): string;
  /** from 0 up to 1 */
  chance(): number;
  /** milliseconds, from any start */
  clock(): number;
}

/** Questions in a sitting. */
const count = 10;

/** The quiz of one open lesson: which sitting, which question, what was answered, and whether it is kept. */
export class QuizRun {
  readonly #study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>;
  readonly #world: World;
  readonly #store: RunStore;
  readonly keeper: AnswerKeeper;
  #sitting: Sitting;
  #recent: string[];
  #shownAt: number;
  #left = false;

  #material: Material = $derived.by(() => {
    const { lesson, index, settings } = this.#study;
    return { lesson, index, language: settings.value.labelLanguage };
  });
  #questions: Question[] = $derived.by(() => questionsOf(this.#material));
  #byId = $derived.by(() => new Map(this.#questions.map((question) => [question.id, question])));

  constructor(study: Pick<Study, 'lesson' | 'index' | 'settings' | 'api'>, world: World) {
    this.#study = study;
    this.#world = world;
    this.#store = new RunStore(world.storage, study.lesson.manifest);
    const kept = this.#store.load();
    this.keeper = new AnswerKeeper(study.api.saveAnswer, kept?.waiting);
    this.#recent = kept?.recent ?? [];
    this.#sitting = $state.raw(kept?.sitting ?? this.#draw());
    this.#shownAt = world.clock();
    this.#remember();
    if (this.keeper.waiting.length > 0) void this.save();
  }

  get material(): Material {
    return this.#material;
  }
  get sitting(): Sitting {
    return this.#sitting;
  }
  /** The question on screen, its places named in the reader's language; undefined when the sitting is over. */
  get question(): Question | undefined {
    const question = sittings.current(this.#sitting);
    return question && this.named(question);
  }

  named(question: Question): Question {
    return this.#byId.get(question.id) ?? question;
  }

  /** Answers the question on screen; `null` is "I don't know". Its grade is there at once, the disk follows. */
  respond<F extends Face>(question: QuestionOf<F>, given: Response<F>): void {
    if (sittings.replied(this.#sitting)) return;
    const { id: pack, version: packVersion } = this.#study.lesson.manifest;
    const { id: sitting, mode } = this.#sitting;
    const id = this.#world.newId();
    const elapsedMs = Math.round(this.#world.clock() - this.#shownAt);
    const result = grade(question, given, this.#material);
    this.#set(sittings.answer(this.#sitting, { id, given, grade: result, elapsedMs }));
    const { id: asked, fact, face } = question;
    const answer = { id, pack, packVersion, fact, question: asked, face, sitting, mode, response: given };
    void this.#keep({ ...answer, credit: result.credit, elapsedMs });
  }

  next(): void {
    this.#set(sittings.next(this.#sitting));
    this.#shownAt = this.#world.clock();
  }
  /** The misses of the sitting that is over, once more. */
  again(): void {
    this.#start(sittings.again(this.#sitting, this.#world.newId(), this.#seed()));
  }
  /** Another ten, of other facts as far as there are any. */
  another(): void {
    this.#recent = [...new Set([...this.#recent, ...this.#sitting.questions.map(({ fact }) => fact)])];
    this.#start(this.#draw());
  }

  /** The page is gone. What is still on its way is sent again, as the same, by the run that takes over. */
  leave(): void {
    this.#left = true;
  }

  /** Sends again what could not be saved. */
  async save(): Promise<void> {
    await this.keeper.send();
    this.#remember();
  }

  async #keep(answer: Parameters<AnswerKeeper['keep']>[0]): Promise<void> {
    const kept = this.keeper.keep(answer);
    this.#remember();
    await kept;
    this.#remember();
  }
  #start(sitting: Sitting): void {
    this.#set(sitting);
    this.#shownAt = this.#world.clock();
  }
  #draw(): Sitting {
    const seed = this.#seed();
    const wish = { count, recent: new Set(this.#recent) };
    const questions = draw(this.#questions, this.#material, wish, seeded(seed));
    return sittings.begin({ id: this.#world.newId(), mode: 'practice', seed, questions });
  }
  #seed(): number {
    return Math.floor(this.#world.chance() * 2 ** 31);
  }
  #set(sitting: Sitting): void {
    this.#sitting = sitting;
    this.#remember();
  }
  #remember(): void {
    if (this.#left) return;
    this.#store.save({ sitting: this.#sitting, recent: this.#recent, waiting: this.keeper.waiting });
  }
}
