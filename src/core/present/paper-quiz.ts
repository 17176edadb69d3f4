/** The questions of a talk on paper: those its slides ask, and what comes next, in the order of the story. */
import type { Lesson } from '../pack/lesson.ts';
import type { LessonIndex } from '../pack/lesson-index.ts';
import type { Question } from '../pack/schema.ts';
import type { Slide } from './deck.ts';
import type { Paged } from './questions.ts';
import type { Told } from './told.ts';
import { turnId } from './turn.ts';

export interface PaperQuestion extends Paged {
  /** the slide whose map belongs to it */
  slide: Slide;
  /** ids of what the answer rests on */
  sources: readonly string[];
}

/**
 * What comes next is asked before every slide that has a move. What a lesson plan asks more than once is on paper where
 * it comes first.
 * @param questions those that were told of
 */
export function paperQuiz(
  { deck: { slides }, book }: Told,
  questions: readonly Question[],
  index: LessonIndex,
): PaperQuestion[] {
  const factOf = new Map(questions.map(({ id, fact }) => [id, fact]));
  const page = (id: string, slide: Slide): PaperQuestion[] => {
    const paged = book(id);
    return paged ? [{ ...paged, slide, sources: index.fact.get(factOf.get(id) ?? '')?.sources ?? [] }] : [];
  };
  const planned = new Set(slides.flatMap(({ asks }) => asks));
  const asked = slides.flatMap((slide, at) => {
    const before = slides[at - 1];
    const turn = turnId(slide.id);
    return [
      ...(before && !planned.has(turn) ? page(turn, before) : []),
      ...slide.asks.flatMap((id) => page(id, slide)),
    ];
  });
  const ids = asked.map((one) => one.asked.id);
  return asked.filter((_, at) => ids.indexOf(ids[at] ?? '') === at);
}

/** Ids of what the events of a slide rest on, in the order of the lesson's list. */
export function sourcesOfSlide({ events }: Slide, index: LessonIndex, lesson: Lesson): string[] {
  const used = new Set(events.flatMap((event) => index.factsOfEvent(event)).flatMap(({ sources }) => sources));
  return lesson.sources.filter(({ id }) => used.has(id)).map(({ id }) => id);
}
