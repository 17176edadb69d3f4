/** A lesson as it is told, on the wall and on paper: its slides, and every question that can be put to a class. */
import type { Material, Question } from '../quiz/faces.ts';
import { deckOf, type Deck } from './deck.ts';
import type { LessonPlan } from './lesson-plan.ts';
import { askedOf, type Paged } from './questions.ts';
import { slideOfTurn, turnOf } from './turn.ts';
import type { QuestionBook } from './wall.ts';

export interface Told {
  /** without the questions that the lesson cannot ask, any more or in this order */
  deck: Deck;
  book: QuestionBook;
}

/**
 * @param questions every question of the lesson
 * @param seed of the order of options
 * @param plan left out, the whole story is told
 */
export function told(material: Material, questions: readonly Question[], seed: number, plan?: LessonPlan): Told {
  const deck = deckOf(material.lesson, plan);
  const book = bookOf(deck, material, questions, seed);
  const slides = deck.slides.map((slide) => ({ ...slide, asks: slide.asks.filter((id) => book(id)) }));
  return { deck: { ...deck, slides }, book };
}

function bookOf(deck: Deck, material: Material, list: readonly Question[], seed: number): QuestionBook {
  const { lesson, language } = material;
  const questions = new Map(list.map((question) => [question.id, question]));
  const pages = new Map<string, Paged | undefined>();
  const page = (id: string): Paged | undefined => {
    if (slideOfTurn(id) !== undefined) return turnOf(lesson, deck, id, language, seed);
    const question = questions.get(id);
    return question && askedOf(question, material, seed);
  };
  return (id) => {
    if (!pages.has(id)) pages.set(id, page(id));
    return pages.get(id);
  };
}
