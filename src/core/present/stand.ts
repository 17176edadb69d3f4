/** What the wall's picture follows from: moving it about. */
import { beatsOf, clamped, detourBeats, moved, start, type Beat } from './beats.ts';
import type { Deck, Slide } from './deck.ts';
import type { Cursor, Stand } from './state.ts';

export const opening: Stand = { at: start, zoom: 'both', ink: [] };

/** Deck and stand always fit: whatever is taken in from outside goes through `fitted`. */
export const slideAt = ({ slides }: Deck, { at }: Stand): Slide => slides[at.slide] as Slide;

/** What is on, in the order of the slide or of the detour. */
export function beatAt(deck: Deck, stand: Stand): Beat {
  const beats = stand.detour ? detourBeats(stand.detour.questions) : beatsOf(slideAt(deck, stand));
  return beats[stand.detour?.beat ?? stand.at.beat] as Beat;
}

/** The question on the wall, asked or answered. */
export function questionAt(deck: Deck, stand: Stand): string | undefined {
  const beat = beatAt(deck, stand);
  return 'question' in beat ? beat.question : undefined;
}

/** One beat on or back. Ink is wiped and zoom and exploring end with the slide. */
export function step(deck: Deck, stand: Stand, by: 1 | -1): Stand {
  const { detour } = stand;
  if (!detour) return to(deck, stand, moved(deck, stand.at, by));
  const beat = detour.beat + by;
  if (beat < 0 || beat >= detourBeats(detour.questions).length) return leaveDetour(stand);
  return { ...stand, detour: { ...detour, beat } };
}

/** To a place in the deck, out of any detour. */
export function to(deck: Deck, stand: Stand, cursor: Cursor): Stand {
  const at = clamped(deck, cursor);
  if (at.slide !== stand.at.slide) return { ...opening, at };
  const { detour: _detour, ...rest } = stand;
  return { ...rest, at };
}

export const detourTo = (stand: Stand, questions: readonly string[]): Stand =>
  questions.length > 0 ? { ...opening, at: stand.at, detour: { questions, beat: 0 } } : stand;

/** Back to where the talk was left. */
export const leaveDetour = ({ at }: Stand): Stand => ({ ...opening, at });

/** A stand kept under another deck, made to fit this one. */
export function fitted(deck: Deck, stand: Stand): Stand {
  const { detour } = stand;
  const at = clamped(deck, stand.at);
  if (!detour) return { ...stand, at };
  const last = detourBeats(detour.questions).length - 1;
  return { ...stand, at, detour: { ...detour, beat: Math.max(0, Math.min(last, Math.trunc(detour.beat))) } };
}
