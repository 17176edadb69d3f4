/** What a screen reader is told after each action: one short sentence, and nothing where something opens that speaks. */
import type { Deck } from '../../core/present/deck.ts';
import { askedNow } from '../../core/present/show.ts';
import { beatAt, slideAt } from '../../core/present/stand.ts';
import type { Cover, Show, Tool } from '../../core/present/state.ts';
import type { QuestionBook } from '../../core/present/wall.ts';
import { sayCount } from '../../shared/say.ts';
import { sayBeat } from './words.ts';

const covered: Record<Cover, string> = { black: 'Wall black', white: 'Wall white', card: 'Test card on the wall' };
const alone = { map: 'The map alone', text: 'The text alone', both: 'Map and text' };
const pointing: Record<Tool, string> = { laser: 'Laser dot', spotlight: 'Spotlight', pen: 'Pen' };

/** "A road and a river" and "slide 3 of 14, line 1 of 2" */
export function whereIn(deck: Deck, show: Show): { heading: string; place: string } {
  const slide = slideAt(deck, show.now);
  const beat = sayBeat(beatAt(deck, show.now), slide);
  return {
    heading: slide.id === 'end' ? 'Looking back' : slide.heading,
    place: `slide ${show.now.at.slide + 1} of ${deck.slides.length}${beat && `, ${beat}`}`,
  };
}

/** @returns what differs between two shows, the most telling difference alone; nothing where none is worth a word */
export function sayDone(deck: Deck, book: QuestionBook, before: Show, after: Show): string {
  const beat = beatAt(deck, after.now);
  if (before.cover !== after.cover) return after.cover ? covered[after.cover] : 'Wall uncovered';
  if (before.running !== after.running)
    return after.running ? `The talk goes on, ${whereIn(deck, after).place}` : 'The talk rests, wall dark';
  if (!isSamePlace(before, after)) {
    if (beat.kind === 'reveal') return 'Answer shown';
    const { heading, place } = whereIn(deck, after);
    return `${heading}, ${place}`;
  }
  if (before.held !== after.held) return after.held ? 'Wall frozen' : 'Wall follows again';
  if (before.now.explore !== after.now.explore && !(before.now.explore && after.now.explore))
    return after.now.explore ? 'Exploring the map' : 'Back on the slide';
  if (before.now.zoom !== after.now.zoom) return alone[after.now.zoom];
  if (before.tool !== after.tool) return after.tool ? pointing[after.tool] : 'No pointer';
  if (before.now.ink.length > after.now.ink.length)
    return after.now.ink.length > 0 ? 'Last line taken away' : 'No lines left';
  if (before.typed !== after.typed) return after.typed && `Slide ${after.typed}, Enter goes there`;
  if (before.until !== after.until) return after.until === undefined ? 'No limit of time' : 'Time runs';
  return sayQuiz(deck, book, before, after);
}

const isSamePlace = ({ now: a }: Show, { now: b }: Show): boolean =>
  a.at.slide === b.at.slide && a.at.beat === b.at.beat && a.detour?.beat === b.detour?.beat;

/** Hands, points, and another question in the place of one. */
function sayQuiz(deck: Deck, book: QuestionBook, before: Show, after: Show): string {
  const id = askedNow(deck, after, after.now);
  const asked = id === undefined ? undefined : book(id)?.asked;
  if (id !== undefined && asked) {
    if (before.instead !== after.instead) return asked.prompt;
    const [had, has] = [before.hands[id] ?? {}, after.hands[id] ?? {}];
    const option = [...new Set([...Object.keys(had), ...Object.keys(has)])].find((at) => had[at] !== has[at]);
    if (option !== undefined)
      return `${sayCount(has[option] ?? 0, 'hand')} for ${asked.options[Number(option)] ?? 'right'}`;
  }
  const team = after.teams.find(({ points }, at) => points !== (before.teams[at]?.points ?? points));
  return team ? `${team.name}, ${sayCount(team.points, 'point')}` : '';
}
