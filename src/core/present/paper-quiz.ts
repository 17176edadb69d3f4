/** The questions of a talk on paper: those its slides ask, and what comes next, in the order of the story. */
import type { Lesson } from '../pack/lesson.ts';
import type { LessonIndex } from '../pack/lesson-index.ts';
import type { Material } from '../quiz/faces.ts';
import type { Deck, Slide } from './deck.ts';
import { askedOf, type Paged } from './questions.ts';
import { turnId, turnOf } from './turn.ts';

export interface PaperQuestion extends Paged {
  /** the slide whose map belongs to it */
  slide: Slide;
  /** ids of what the answer rests on */
  sources: readonly string[];
}

/** @param seed of the order of options: the sheet with answers and the one without need the same */
export function paperQuiz(deck: Deck, material: Material, seed: number): PaperQuestion[] {
  const { lesson, index, language } = material;
  return deck.slides.flatMap((slide, at): PaperQuestion[] => {
    const before = deck.slides[at - 1];
    const turn = before && turnOf(lesson, deck, turnId(slide.id), language, seed);
    const asks = slide.asks.flatMap((id): PaperQuestion[] => {
      const question = index.question.get(id);
      if (!question) return [];
      return [{ ...askedOf(question, material, seed), slide, sources: index.fact.get(question.fact)?.sources ?? [] }];
    });
    return [...(turn ? [{ ...turn, slide: before, sources: [] }] : []), ...asks];
  });
}

/** Ids of what the events of a slide rest on, in the order of the lesson's list. */
export function sourcesOfSlide({ events }: Slide, index: LessonIndex, lesson: Lesson): string[] {
  const used = new Set(events.flatMap((event) => index.factsOfEvent(event)).flatMap(({ sources }) => sources));
  return lesson.sources.filter(({ id }) => used.has(id)).map(({ id }) => id);
}
