/** What is shown, slide by slide: the lesson's story as the pack tells it, or as a lesson plan does. */
import type { Lesson, Step } from '../pack/lesson.ts';
import type { StoryStep } from '../pack/schema.ts';
import type { LessonPlan, OwnStep, PlannedStep } from './lesson-plan.ts';

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
  events: readonly string[];
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
  const told = plan ? plannedSlides(lesson.story, plan) : lesson.story.map((step) => slideOf(step));
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

const slideOf = (step: Step, planned?: PlannedStep): Slide => ({
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
  ...(planned?.seconds !== undefined && { plannedMs: planned.seconds * 1000 }),
});

const ownSlideOf = (own: OwnStep, map: Step): Slide => ({
  ...slideOf(map, { step: map.id, notes: '', asks: [], ...own }),
  ...{ id: own.own, heading: own.heading, lines: own.lines },
});

/**
 * A plan may be older than the pack: steps that are gone are left out, with own steps over their map; steps that are
 * new come behind the one they follow in the pack.
 */
function plannedSlides(story: readonly Step[], { steps }: LessonPlan): Slide[] {
  const byId = new Map(story.map((step) => [step.id, step]));
  const order: (PlannedStep & { map?: string })[] = [...steps];
  const named = new Set(steps.flatMap((one) => ('step' in one ? [one.step] : [])));
  for (const [at, { id }] of story.entries()) {
    if (named.has(id)) continue;
    const before = story[at - 1]?.id;
    const behind = order.findIndex((one) => 'step' in one && one.step === before);
    order.splice(behind + 1, 0, { step: id });
  }
  return order.flatMap((planned) => {
    if ('own' in planned) {
      const map = byId.get(planned.map);
      return map ? [ownSlideOf(planned, map)] : [];
    }
    const step = byId.get(planned.step);
    return step && !planned.hidden ? [slideOf(step, planned)] : [];
  });
}
