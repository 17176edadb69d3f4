/**
 * What the wall is told. It gets this and nothing else: no lesson, no notes, no slide to come, and no answer before it
 * is shown. So a picture of the window, its page and its messages hold nothing a class should not see.
 */
import type { Camera } from '../place/mercator.ts';
import type { Deck, Slide } from './deck.ts';
import type { Answered, Asked, Paged } from './questions.ts';
import { askedNow, onWall } from './show.ts';
import { beatAt, slideAt } from './stand.ts';
import type { Cover, Show, Stand, Stroke, Team } from './state.ts';

/** Questions by id, those that follow from the story among them. */
export type QuestionBook = (id: string) => Paged | undefined;
export interface Summed extends Paged {
  hands: Readonly<Record<number, number>>;
}

/** A question as the wall gets it: without its id and the places it is about, which may be its answer. */
export interface AskedOnWall extends Pick<Asked, 'prompt' | 'options' | 'items' | 'pairs'> {
  /** whether the map is part of it */
  onMap: boolean;
}

/** The picture on the wall, but for the map: `slide` and `map` say what that is to show. */
export interface WallText {
  /** `dark` while the talk rests */
  cover?: Cover | 'dark';
  layout: Stand['zoom'];
  slide: Pick<Slide, 'id' | 'heading'> & {
    lines: readonly string[];
    number: number;
    of: number;
    /** until the map is asked for: explored, or zoomed to */
    picture?: Slide['picture'];
    /** letters of each line that is still to come: room is kept for them, and nothing more is said of them */
    unseen: readonly number[];
  };
  question?: {
    asked: AskedOnWall;
    /** epoch milliseconds */
    until?: number;
    /** once it is shown */
    answered?: Answered & { hands: Readonly<Record<number, number>> };
  };
  /** questions answered so far */
  summary?: readonly Summed[];
  teams: readonly Team[];
  ink: readonly Stroke[];
}

/** What the map on the wall shows. */
export interface WallMap {
  camera: Camera;
  /** epoch milliseconds */
  date: number;
  /** the day it is played from, up to `date` */
  playFrom?: number;
  layers: Slide['layers'];
  places: readonly string[];
  /** the only places with their names, while a place is asked for; left out, all have theirs */
  named?: readonly string[];
  /** the only places with something beside them: their letters, in this order */
  lettered?: readonly string[];
  /** led by hand: it then has all there is to see, the base map's names too */
  explored: boolean;
  /** a place marked without its name */
  mark?: string;
}

export function wallText(deck: Deck, show: Show, book: QuestionBook): WallText {
  const stand = onWall(show);
  const beat = beatAt(deck, stand);
  const { id, heading, lines, picture } = slideAt(deck, stand);
  const cover = show.cover ?? (!show.running && stand.at.slide > 0 ? 'dark' : undefined);
  const shown = beat.kind === 'lines' ? beat.shown : lines.length;
  const question = questionOnWall(deck, show, book);
  return {
    ...(cover && { cover }),
    layout: stand.zoom,
    slide: {
      ...{ id, heading, lines: lines.slice(0, shown), number: stand.at.slide + 1, of: deck.slides.length },
      ...(picture && !stand.explore && stand.zoom !== 'map' && { picture }),
      unseen: lines.slice(shown).map((line) => line.length),
    },
    ...(question && { question }),
    ...(beat.kind === 'summary' && { summary: summed(show, book) }),
    ...{ teams: show.teams, ink: stand.ink },
  };
}

interface Current extends Paged {
  id: string;
  isRevealed: boolean;
}
function currentOnWall(deck: Deck, show: Show, book: QuestionBook): Current | undefined {
  const stand = onWall(show);
  const id = askedNow(deck, show, stand);
  const found = id === undefined ? undefined : book(id);
  return id === undefined || !found ? undefined : { ...found, id, isRevealed: beatAt(deck, stand).kind === 'reveal' };
}

function questionOnWall(deck: Deck, show: Show, book: QuestionBook): WallText['question'] {
  const current = currentOnWall(deck, show, book);
  if (!current) return undefined;
  const { id, answered, isRevealed } = current;
  const { prompt, options, items, pairs, map } = current.asked;
  const asked: AskedOnWall = { prompt, options, items, ...(pairs && { pairs }), onMap: map !== undefined };
  if (!isRevealed) return { asked, ...(show.until !== undefined && { until: show.until }) };
  return { asked, answered: { ...answered, hands: show.hands[id] ?? {} } };
}

/** Every question whose answer was shown, in that order. */
export const summed = ({ revealed, hands }: Show, book: QuestionBook): Summed[] =>
  revealed.flatMap((id) => {
    const found = book(id);
    return found ? [{ ...found, hands: hands[id] ?? {} }] : [];
  });

export function wallMap(deck: Deck, show: Show, book: QuestionBook): WallMap {
  const stand = onWall(show);
  const { camera, date, layers, places } = slideAt(deck, stand);
  const question = currentOnWall(deck, show, book);
  const { play, isRevealed = false, asked: { map: asks } = {} } = question ?? {};
  const hides = isRevealed ? undefined : asks;
  return {
    camera: stand.explore?.camera ?? asks?.camera ?? camera,
    date: stand.explore?.date ?? (isRevealed ? play?.to : play?.from) ?? date,
    ...(play && isRevealed && !stand.explore && { playFrom: play.from }),
    // who holds the ground is what is asked; an advance would point at the answer
    layers: play ? [...(isRevealed ? layers.filter((layer) => layer !== 'control') : []), 'control'] : layers,
    // the places of a question would point at its answer
    places: question ? (isRevealed ? question.answered.places : (hides?.places ?? [])) : places,
    ...(hides?.named && { named: hides.named }),
    ...(asks?.lettered && asks.places && { lettered: asks.places }),
    explored: stand.explore !== undefined,
    ...(hides?.mark !== undefined && { mark: hides.mark }),
  };
}

/** What a class did not have: questions that most hands got wrong, the worst first. */
export function toRevisit(rows: readonly Summed[]): Summed[] {
  return rows.filter((row) => missedShare(row) > 0.5).toSorted((a, b) => missedShare(b) - missedShare(a));
}

/** Of the hands that were raised for options, how many were for a wrong one; 0 where none was counted. */
export function missedShare({ answered: { right }, asked: { options }, hands }: Summed): number {
  const counted = Object.entries(hands);
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  if (all === 0 || options.length === 0) return 0;
  const rightly = counted.reduce((sum, [option, count]) => sum + (right.includes(Number(option)) ? count : 0), 0);
  return 1 - rightly / all;
}
