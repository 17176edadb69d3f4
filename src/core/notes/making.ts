/** From marked words to what can be made of them. */
import type { Anchor, OwnFact } from '../memory/change.ts';
import { clozeOf } from './cloze.ts';
import { filledIn } from '../quiz/faces.ts';

/** @param sentence the plain text of the anchor's sentence */
export function clozeFact(anchor: Anchor, sentence: string): OwnFact | undefined {
  const text = clozeOf(sentence, anchor);
  return text === undefined ? undefined : { statement: filledIn(text), anchor, ask: { face: 'cloze', text } };
}

/** A question to begin with: the sentence with the words left out, and the words for its answer. Nothing of a whole one. */
export function questionOf({ start, end, quote }: Anchor, sentence: string): { prompt: string; answers: string } {
  const isWhole = clozeOf(sentence, { start, end }) === undefined;
  return isWhole
    ? { prompt: '', answers: '' }
    : { prompt: `${sentence.slice(0, start)}[…]${sentence.slice(end)}`, answers: quote };
}

/** Answers parted by semicolons, each once, none empty. */
export const answersIn = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((answer) => answer.trim())
      .filter((answer) => answer !== ''),
  ),
];
