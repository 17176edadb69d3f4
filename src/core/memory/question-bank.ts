/** What can be asked about a lesson, fact by fact. Worked out once for each lesson that was read. */
import { indexLesson } from '../pack/lesson-index.ts';
import type { Lesson } from '../pack/lesson.ts';
import { questionsOf } from '../quiz/derive.ts';
import { importanceOf } from '../quiz/derive-own.ts';
import type { Face, Material, Question } from '../quiz/faces.ts';
import type { Item } from './stored-sitting.ts';

/** From recognising an answer to producing it. */
const turns: Record<Face, number> = {
  ...{ 'true-false': 1, choose: 2, verdict: 3, who: 4, 'choose-several': 5, match: 6, occlusion: 7, locate: 8 },
  ...{ changed: 9, order: 10, name: 11, date: 12, interval: 13, cloze: 14, type: 15 },
};

export interface QuestionBank {
  pack: string;
  material: Material;
  questions: readonly Question[];
  /** facts that something asks about: the important ones first, then in the order of the lesson */
  facts: readonly string[];
  /** the questions about a fact, the easiest face first; none where nothing asks about it */
  about(fact: string): readonly Question[];
  has(question: string): boolean;
}

const banks = new WeakMap<Lesson, QuestionBank>();

export function bankOf(lesson: Lesson): QuestionBank {
  const bank = banks.get(lesson) ?? fill(lesson);
  banks.set(lesson, bank);
  return bank;
}

export const itemOf = (pack: string, { id, fact, face }: Question): Item => ({ pack, question: id, fact, face });

/** The question whose turn it is: each face in turn, review by review, beginning with the easiest. */
export function faceInTurn(bank: QuestionBank, fact: string, reps: number): Question | undefined {
  const questions = bank.about(fact);
  return questions[reps % questions.length];
}

function fill(lesson: Lesson): QuestionBank {
  // Only ids are kept of what is chosen here, and those are the same in every language.
  const material = { lesson, index: indexLesson(lesson), language: lesson.manifest.language };
  const questions = questionsOf(material);
  const byFact = Map.groupBy(
    questions.toSorted((a, b) => turns[a.face] - turns[b.face]),
    ({ fact }) => fact,
  );
  const own = Map.groupBy(lesson.own ?? [], ({ anchor }) => (anchor ? 'marked' : 'imported'));
  // What the reader marked in the text matters to them now; what they brought in bulk waits behind what matters most.
  const facts = [...(own.get('marked') ?? []), ...lesson.facts, ...(own.get('imported') ?? [])]
    .flatMap(({ id }) => (byFact.has(id) ? { id, importance: importanceOf(id, material.index) } : []))
    .sort((a, b) => a.importance - b.importance);
  const ids = new Set(questions.map(({ id }) => id));
  return {
    pack: lesson.manifest.id,
    material,
    questions,
    facts: facts.map(({ id }) => id),
    about: (fact) => byFact.get(fact) ?? [],
    has: (question) => ids.has(question),
  };
}
