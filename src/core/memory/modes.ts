/** What kinds of sittings there are, and which of them the schedule listens to. */
export const modes = ['today', 'learn', 'weak', 'practice', 'test', 'drill', 'match', 'again'] as const;

/** What an answer was given for. */
export type Mode = (typeof modes)[number];

/** The first answer of a day in one of these moves the schedule; all else is logged and shown, and moves nothing. */
const spaced: readonly Mode[] = ['today', 'learn', 'weak'];

export const isSpaced = (mode: Mode): boolean => spaced.includes(mode);
