import { replayOf } from '../../core/control/replay.ts';
import { controlAt } from '../../core/control/standing.ts';
import type { Position } from '../../core/place/distance.ts';
import { placeName } from '../../core/place/name.ts';
import { frameOfControl, groundMarks } from '../../shared/map/control-marks.ts';
import { MapView } from '../../shared/map/map-view.svelte.ts';
import { frameOf, placeMarks } from '../../shared/map/place-marks.ts';
import type { Mark, Scene } from '../../shared/map/scene.ts';
import { belongsTo, waysOf } from '../../shared/map/story-scene.ts';
import type { Study } from '../../shared/state/study.ts';
import { onDiscs, recallMarks } from './recall-marks.ts';

/** What the moment looks like on the map: the day's control, what is chosen and pointed at, and where to look. */
export class LessonMap {
  readonly #study: Study;
  readonly view: MapView;
  readonly replay;
  readonly #frame;

  constructor(study: Study) {
    this.#study = study;
    this.view = new MapView(study.lesson.manifest.view);
    this.replay = replayOf(study.lesson.control);
    this.#frame = frameOfControl(study.lesson.control.features);
  }

  readonly #language = $derived.by(() => this.#study.settings.value.labelLanguage);
  readonly #step = $derived.by(() => {
    const { selection } = this.#study.moment;
    return selection?.kind === 'step' ? this.#study.index.step.get(selection.id) : undefined;
  });

  /** what the control layer holds of the day */
  readonly today = $derived.by(() => {
    const features = controlAt(this.#study.lesson.control, this.#study.moment.date);
    const step = this.#step;
    return step ? features.filter((feature) => belongsTo(feature, step)) : features;
  });
  // a string, so that days on which the same is drawn draw nothing anew
  readonly #shown = $derived.by(() => this.today.map(({ id }) => id).join(' '));
  readonly #ground = $derived.by(() => {
    const ids = new Set(this.#shown.split(' '));
    const features = this.#study.lesson.control.features.filter(({ id }) => ids.has(id));
    return groundMarks(features, this.#frame);
  });
  readonly #places = $derived.by(() => placeMarks(this.#study.lesson.places, this.#language));
  readonly #lit = $derived.by((): Mark[] => {
    const { moment } = this.#study;
    const chosen = this.#places.filter(({ properties: { id } }) => moment.chosen.includes(id));
    const pointed = this.#places
      .filter(({ properties: { id } }) => moment.places.includes(id) && !moment.chosen.includes(id))
      .map((mark) => ({ ...mark, properties: { ...mark.properties, pointed: true } }));
    const step = this.#step;
    const ways = step ? waysOf(step, this.#study.lesson.places, this.#places) : [];
    return [...ways, ...chosen, ...pointed];
  });
  readonly #recall = $derived.by(() => recallMarks(this.#places, (id) => this.#study.recall.place(id)));
  readonly scene = $derived<Scene>({
    ground: [...this.#ground, ...this.#recall],
    places: this.#recall.length > 0 ? onDiscs(this.#places, this.#recall) : this.#places,
    lit: this.#lit,
  });

  /** Shows what the story is at: the step's camera, the places of what is chosen, else the lesson as it opened. */
  showStory(): void {
    const { moment, index, lesson } = this.#study;
    const frames = moment.chosen.flatMap((id) => {
      const place = index.place.get(id);
      return place ? frameOf(place) : [];
    });
    if (this.#step) this.view.look(this.#step.camera);
    else if (frames.length > 0) this.view.fit(frames);
    else this.view.look(lesson.manifest.view);
  }
  /** Shows all that the lesson is about. */
  showWhole(): void {
    const [west, south, east, north] = this.#study.lesson.manifest.bounds;
    const corners: Position[] = [
      [west, south],
      [east, north],
    ];
    this.view.fit(corners);
  }
  /** Whether what is chosen has a place on the map to go to. */
  get hasStory(): boolean {
    return this.#step !== undefined || this.#study.moment.chosen.length > 0;
  }
  /** What the way back is called after. */
  get storyName(): string {
    const { moment, index } = this.#study;
    const { selection } = moment;
    if (selection?.kind === 'event') return index.event.get(selection.id)?.title ?? 'the lesson';
    if (this.#step) return this.#step.heading;
    const place = index.place.get(moment.chosen[0] ?? '');
    return place ? placeName(place, this.#language) : 'the lesson';
  }
}
