/** What a class answered: hands counted for each option of a question, points for teams. */
import { most } from './limits.ts';
import type { Hands, Team } from './state.ts';

const within = (place: number): boolean => Number.isInteger(place) && place >= 0 && place < most;

/** A hand more, or one fewer where one was counted too many. */
export function counted(hands: Hands, question: string, option: number, by: 1 | -1): Hands {
  if (!within(option)) return hands;
  const counts = hands[question] ?? {};
  const count = Math.max(0, Math.min(999, (counts[option] ?? 0) + by));
  return { ...hands, [question]: { ...counts, [option]: count } };
}

export const forgotten = (hands: Hands, question: string): Hands =>
  Object.fromEntries(Object.entries(hands).filter(([id]) => id !== question));

export const scored = (teams: readonly Team[], at: number, by: 1 | -1): readonly Team[] =>
  teams.map((team, place) => (place === at ? { ...team, points: Math.max(0, team.points + by) } : team));
