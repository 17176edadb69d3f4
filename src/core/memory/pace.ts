/** How long a question takes this reader, by its face. */
import type { Face } from '../pack/schema.ts';
import type { FaceTime } from '../ports.ts';

/** Seconds until a question of the face is answered, as long as little is known of the reader. */
const guess: Record<Face, number> = {
  'true-false': 8,
  choose: 10,
  verdict: 10,
  who: 10,
  'choose-several': 18,
  locate: 14,
  occlusion: 12,
  order: 30,
  match: 30,
  changed: 24,
  date: 16,
  name: 14,
  interval: 20,
  cloze: 18,
  type: 14,
};
/** The guess weighs as much as this many answers. */
const guessWeight = 5;
/** For the explanation after each answer; a new fact's is read with care. */
const readSeconds = { known: 4, fresh: 12 };

export interface Pace {
  /** seconds from question shown to the next one */
  seconds(face: Face, kind: keyof typeof readSeconds): number;
  /** over all faces, where it is not known yet which one it will be */
  typical(kind: keyof typeof readSeconds): number;
}

/** @param times the latest answers: a reader becomes faster */
export function paceOf(times: readonly FaceTime[]): Pace {
  const byFace = Map.groupBy(times, ({ face }) => face);
  const faces = Object.keys(guess) as Face[];
  const answering = new Map(
    faces.map((face) => {
      const taken = (byFace.get(face) ?? []).map(({ elapsedMs }) => elapsedMs / 1000);
      return [face, median([...taken, ...Array<number>(guessWeight).fill(guess[face])])] as const;
    }),
  );
  const all = [...faces, ...times.map(({ face }) => face)];
  const mean = all.reduce((sum, face) => sum + (answering.get(face) ?? 0), 0) / all.length;
  return {
    seconds: (face, kind) => (answering.get(face) ?? guess[face]) + readSeconds[kind],
    typical: (kind) => mean + readSeconds[kind],
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
