/** From where a talk stands to what the wall is told. */
import { controlAt } from '../../core/control/standing.ts';
import type { Lesson } from '../../core/pack/lesson.ts';
import type { Deck } from '../../core/present/deck.ts';
import type { WallMap, WallText } from '../../core/present/wall.ts';
import type { WallLook } from '../../core/present/wall-look.ts';
import { dateFormat } from '../../core/time/date-format.ts';
import { frameOfControl, groundMarks } from '../../shared/map/control-marks.ts';
import { placeMarks } from '../../shared/map/place-marks.ts';
import type { Mark, Scene } from '../../shared/map/scene.ts';
import { belongsTo, waysOf } from '../../shared/map/story-scene.ts';
import type { Picture } from './channel.ts';

/** What there is to draw of a lesson, worked out once. */
export class Stage {
  readonly #lesson: Lesson;
  readonly #language: string;
  readonly #places: readonly Mark[];
  readonly #frame: readonly number[];

  constructor(lesson: Lesson, language: string) {
    this.#lesson = lesson;
    this.#language = language;
    this.#places = placeMarks(lesson.places, language);
    this.#frame = frameOfControl(lesson.control.features);
  }

  /** What is on the map. @param date epoch milliseconds: while a move is played, a day on the way */
  scene(map: WallMap, date = map.date): Scene {
    const control = controlAt(this.#lesson.control, date).filter((feature) => belongsTo(feature, map));
    const lit = this.#places.filter(({ properties: { id } }) => map.places.includes(id));
    return {
      ground: groundMarks(control, this.#frame),
      // names give away what is asked, dots do not
      places: map.names ? this.#places : this.#places.map(unnamed),
      lit: [...waysOf(map, this.#lesson.places, this.#places), ...lit, ...this.#asked(map)],
    };
  }

  /** A place that is asked for stands out without its name. */
  #asked({ mark }: WallMap): Mark[] {
    return this.#places.filter(({ properties: { id } }) => id === mark).map(unnamed);
  }

  picture(deck: Deck, text: WallText, map: WallMap, look: WallLook, date = map.date): Picture {
    const days = deck.slides.map((slide) => slide.date);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const share = (day: number) => (last > first ? Math.min(1, Math.max(0, (day - first) / (last - first))) : 0.5);
    const words = dateFormat(this.#lesson.manifest.language, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      date,
    );
    return {
      text,
      map: { camera: map.camera, names: map.names, language: this.#language, label: `Map, ${words}` },
      time: { words, at: share(date), days: [...new Set(days)].map(share) },
      look,
    };
  }
}

const unnamed = (mark: Mark): Mark => {
  const { name: _, ...properties } = mark.properties;
  return { ...mark, properties };
};
