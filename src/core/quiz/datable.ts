/** Which events can be asked about by their dates, and which of two is surely the earlier. */
import type { DatedEvent } from '../pack/lesson.ts';
import { dayMs, type When } from '../time/when.ts';

/** A date in a title gives the answer away. */
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const tellsDate = new RegExp(`\\b(${months}|\\d{4})\\b`);

/** Asked about at all: something rests on it, it does not say its date, and it is no matter of deaths. */
export const isAskable = ({ title, kind, facts }: DatedEvent): boolean =>
  facts.length > 0 && kind !== 'civilians' && !tellsDate.test(title);

/** Known well enough to be told from others by its date, and no detail. */
export const isDatable = (event: DatedEvent): boolean =>
  isAskable(event) && event.importance < 3 && !isVague(event.when) && !(event.when.openStart || event.when.openEnd);

export const isVague = ({ approximate, uncertain }: When): boolean => approximate || uncertain;

/** Whether one ends at least a day before the other begins. */
export const isDaysBefore = (one: When, other: When): boolean =>
  Math.floor(one.to / dayMs) < Math.floor(other.from / dayMs);

/** Whether two have no day in common. */
export const areDaysApart = (one: When, other: When): boolean => isDaysBefore(one, other) || isDaysBefore(other, one);
