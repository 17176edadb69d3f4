/** What is shown, slide by slide: the lesson's story as the pack tells it, or as a lesson plan does. */
import type { Lesson, Step } from '../pack/lesson.ts';
import type { StoryStep } from '../pack/schema.ts';
import type { LessonPlan, OwnStep, PlannedStep } from './lesson-plan.ts';
import { completed } from './running-order.ts';

export interface Picture {
  src: string;
  alt: string;
  caption: string;
}

export interface Slide {
  /** of the pack's step or the own step; `cover` and `end` for the first and the last */
  id: string;
  heading: string;
  /** revealed one by one */
  lines: readonly string[];
  /** for the speaker alone */
  notes: string;
  camera: Pick<StoryStep['camera'], 'center' | 'zoom'>;
  /** the day the map shows, epoch milliseconds UTC */
  date: number;
  layers: StoryStep['layers'];
  places: readonly string[];
  /** what its words rest on; none of an own step */
  events: readonly string[];
  /** the teacher's words, not the pack's */
  own?: true;
  /** with its address; the caption says whose it is */
  picture?: Picture;
  /** ids of the questions for the class, asked once the lines are shown */
  asks: readonly string[];
  /** how long it is to take, milliseconds; undefined where nobody has said */
  plannedMs?: number;
}

/** Has at least its cover and its end. */
export interface Deck {
  title: string;
  slides: readonly Slide[];
}

export function deckOf(lesson: Lesson, plan?: LessonPlan): Deck {
  const told = plan ? plannedSlides(lesson, plan) : lesson.story.map((step) => slideOf(lesson, step));
  return { title: lesson.manifest.title, slides: [coverOf(lesson), ...told, endOf(lesson, told.at(-1))] };
}

function coverOf({ manifest, startDate }: Lesson): Slide {
  return {
    id: 'cover',
    heading: manifest.title,
    lines: manifest.subtitle ? [manifest.subtitle] : [],
    notes: manifest.summary,
    camera: manifest.view,
    date: startDate.from,
    layers: ['control'],
    places: [],
    events: [],
    asks: [],
  };
}

/** The last slide keeps the map of the one before it: it is where the class's answers are looked back on. */
function endOf(lesson: Lesson, last: Slide = coverOf(lesson)): Slide {
  const { camera, date, layers } = last;
  return {
    ...{ id: 'end', heading: lesson.manifest.title, lines: [], notes: '', places: [], events: [], asks: [] },
    ...{ camera, date, layers },
  };
}

const slideOf = ({ manifest }: Lesson, step: Step, planned?: Omit<PlannedStep, 'step' | 'own'>): Slide => ({
  id: step.id,
  heading: step.heading,
  lines: step.lines,
  notes: planned?.notes ?? step.notes,
  camera: step.camera,
  date: step.when.from,
  layers: step.layers,
  places: step.places,
  events: step.events,
  asks: planned?.asks ?? (step.ask === undefined ? [] : [step.ask]),
  ...(step.picture && {
    picture: { ...step.picture, src: `/packs/${encodeURIComponent(manifest.id)}/${step.picture.src}` },
  }),
  ...(planned?.seconds !== undefined && { plannedMs: planned.seconds * 1000 }),
});

/** Over the map of that step, without its picture. */
function ownSlideOf(lesson: Lesson, own: OwnStep, map: Step): Slide {
  const { picture: _, ...slide } = slideOf(lesson, map, { notes: '', asks: [], ...own });
  return { ...slide, id: own.own, own: true, heading: own.heading, lines: own.lines, events: [] };
}

/** Steps that are gone from the pack are left out, with own steps over their map. */
function plannedSlides(lesson: Lesson, plan: LessonPlan): Slide[] {
  const { story } = lesson;
  const byId = new Map(story.map((step) => [step.id, step]));
  return completed(story, plan).steps.flatMap((planned) => {
    const step = byId.get('own' in planned ? planned.map : planned.step);
    if (!step || planned.hidden) return [];
    return 'own' in planned ? [ownSlideOf(lesson, planned, step)] : [slideOf(lesson, step, planned)];
  });
}
