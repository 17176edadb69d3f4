/** What the maps on paper show. */
import { controlAt } from '../../core/control/standing.ts';
import type { Lesson } from '../../core/pack/lesson.ts';
import type { StoryStep } from '../../core/pack/schema.ts';
import { frameOfControl, groundMarks } from '../../shared/map/control-marks.ts';
import { placeMarks } from '../../shared/map/place-marks.ts';
import type { Mark, Scene } from '../../shared/map/scene.ts';
import { belongsTo, waysOf } from '../../shared/map/story-scene.ts';

/** A moment of the story on the map. */
export interface Shown extends Pick<StoryStep, 'layers'> {
  places: readonly string[];
  /** epoch milliseconds */
  date: number;
}

/** What a question about the map hides and shows. */
export interface MapQuestion {
  /** the only places that keep their names; left out, all do */
  named?: readonly string[];
  /** a place that is asked for: it stands out without its name */
  mark?: string;
}

const unnamed = (mark: Mark): Mark => {
  const { name: _, ...properties } = mark.properties;
  return { ...mark, properties };
};

export function sceneOf(lesson: Lesson, shown: Shown, language: string, { named, mark }: MapQuestion = {}): Scene {
  const marks = placeMarks(lesson.places, language);
  const control = controlAt(lesson.control, shown.date).filter((feature) => belongsTo(feature, shown));
  const lit = marks.filter(({ properties: { id } }) => shown.places.includes(id));
  const asked = marks.filter(({ properties: { id } }) => id === mark).map(unnamed);
  return {
    ground: groundMarks(control, frameOfControl(lesson.control.features)),
    places: marks.map((one) => (named && !named.includes(one.properties.id) ? unnamed(one) : one)),
    lit: [...waysOf(shown, lesson.places, marks), ...lit, ...asked],
  };
}
