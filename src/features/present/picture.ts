/** From where a talk stands to what the wall is told. */
import { controlAt } from '../../core/control/standing.ts';
import type { Lesson } from '../../core/pack/lesson.ts';
import { letter } from '../../shared/print/letter.ts';
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
  /** the places, each told by where it is alone */
  readonly #spots: readonly Mark[];
  readonly #frame: readonly number[];

  constructor(lesson: Lesson, language: string) {
    this.#lesson = lesson;
    this.#language = language;
    this.#places = placeMarks(lesson.places, language);
    this.#spots = this.#places.map(unnamed);
    this.#frame = frameOfControl(lesson.control.features);
  }

  /** What is on the map. @param date epoch milliseconds: while a move is played, a day on the way */
  scene(map: WallMap, date = map.date): Scene {
    return {
      ground: groundMarks(this.#control(map, date), this.#frame).map(numbered),
      places: this.#shown(map),
      lit: [...waysOf(map, this.#lesson.places, this.#places), ...this.#lit(map)],
    };
  }

  /** A wall has room for few names: those that matter most, at one size; all of them while it is explored. */
  #shown({ named, lettered, mark, explored }: WallMap): Mark[] {
    if (lettered) return this.#places.map((place, at) => withLetter(place, lettered) ?? (this.#spots[at] as Mark));
    // names give away what is asked, dots do not
    if (named)
      return this.#places.flatMap((place, at) =>
        named.includes(place.properties.id) ? [large(place)] : this.#spots.slice(at, at + 1),
      );
    const shown = explored ? this.#places : this.#places.filter(({ properties: { rank } }) => rank === 1);
    return shown.filter(({ properties: { id } }) => id !== mark);
  }
  /** What the slide is about; a place that is asked for stands out without its name. */
  #lit({ places, lettered = [], mark }: WallMap): Mark[] {
    return this.#places.flatMap((place, at) => {
      const { id } = place.properties;
      if (id === mark) return this.#spots.slice(at, at + 1);
      return places.includes(id) ? [withLetter(place, lettered) ?? place] : [];
    });
  }

  /** Who holds the ground that is drawn. */
  #key(map: WallMap, date: number): Picture['map']['key'] {
    const { a, b } = this.#lesson.manifest.sides;
    const drawn = new Set(
      this.#control(map, date).map(({ properties }) => properties.kind === 'area' && properties.holder),
    );
    const words = { a, b, contested: 'contested' } as const;
    return (['a', 'b', 'contested'] as const).flatMap((holder) =>
      drawn.has(holder)
        ? [{ draw: holder === 'contested' ? holder : (`held-${holder}` as const), words: words[holder] }]
        : [],
    );
  }
  #control(map: WallMap, date: number) {
    return controlAt(this.#lesson.control, date).filter((feature) => belongsTo(feature, map));
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
      map: {
        ...{ camera: map.camera, names: map.explored, language: this.#language, label: `Map, ${words}` },
        key: this.#key(map, date),
      },
      time: { words, at: share(date), days: [...new Set(days)].map(share) },
      look,
    };
  }
}

/** All names on a wall are of one size. */
const large = (mark: Mark): Mark => ({ ...mark, properties: { ...mark.properties, rank: 1 } });
/** With its letter in the place of its name, which the list of options has; undefined for what has none. */
const withLetter = (mark: Mark, lettered: readonly string[]): Mark | undefined => {
  const at = lettered.indexOf(mark.properties.id);
  return at < 0 ? undefined : { ...mark, properties: { ...mark.properties, name: letter(at), rank: 1 } };
};
/** The id of ground names what lies on it, and the day it was taken. */
const numbered = (mark: Mark, at: number): Mark => ({
  ...mark,
  properties: { ...mark.properties, id: `ground ${at}` },
});
/** Its id is a name too: who looks into the wall's page is not to find there what the class is asked. */
const unnamed = (mark: Mark, at: number): Mark => {
  const { name: _, ...properties } = mark.properties;
  return { ...mark, properties: { ...properties, id: `spot ${at}` } };
};
