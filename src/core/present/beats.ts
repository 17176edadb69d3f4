/**
 * A lesson as one line of beats, so that a clicker with two keys can tell all of it: each slide's heading, then its
 * lines one by one, then each of its questions asked and answered.
 */
import type { Deck, Slide } from './deck.ts';
import type { Cursor } from './state.ts';

export type Beat =
  /** so many of the slide's lines are on the wall */
  | { kind: 'lines'; shown: number }
  | { kind: 'ask'; question: string }
  /** the question with its answer */
  | { kind: 'reveal'; question: string }
  /** what the class answered so far */
  | { kind: 'summary' };

const askBeats = (questions: readonly string[]): Beat[] =>
  questions.flatMap((question): Beat[] => [
    { kind: 'ask', question },
    { kind: 'reveal', question },
  ]);

/** At least one. */
export const beatsOf = ({ id, lines, asks }: Slide): Beat[] => [
  ...(id === 'end' ? [{ kind: 'summary' } as const] : [{ kind: 'lines', shown: 0 } as const]),
  ...lines.map((_, at): Beat => ({ kind: 'lines', shown: at + 1 })),
  ...askBeats(asks),
];

/** Questions chosen on the way: each asked and answered, then all looked back on. */
export const detourBeats = (questions: readonly string[]): Beat[] => [...askBeats(questions), { kind: 'summary' }];

export const start: Cursor = { slide: 0, beat: 0 };

/** The nearest place that there is: a plan may have lost slides since the cursor was kept. */
export function clamped({ slides }: Deck, { slide, beat }: Cursor): Cursor {
  const at = Math.max(0, Math.min(slides.length - 1, Math.trunc(slide)));
  return { slide: at, beat: Math.max(0, Math.min(beatCount(slides, at) - 1, Math.trunc(beat))) };
}

/** One beat on or back; at both ends it stays. */
export function moved(deck: Deck, { slide, beat }: Cursor, by: 1 | -1): Cursor {
  if (by === 1 && beat + 1 < beatCount(deck.slides, slide)) return { slide, beat: beat + 1 };
  if (by === 1) return slide + 1 < deck.slides.length ? { slide: slide + 1, beat: 0 } : { slide, beat };
  if (beat > 0) return { slide, beat: beat - 1 };
  return slide > 0 ? { slide: slide - 1, beat: beatCount(deck.slides, slide - 1) - 1 } : { slide, beat };
}

const beatCount = (slides: readonly Slide[], at: number): number => {
  const slide = slides[at];
  return slide ? beatsOf(slide).length : 1;
};
