import type { Clock } from '../../src/core/ports.ts';

/** This machine's. */
export const systemClock: Clock = {
  now: () => Date.now(),
  offset: (at) => -new Date(at).getTimezoneOffset(),
};
