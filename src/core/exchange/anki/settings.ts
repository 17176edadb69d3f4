/** What else the one row of `col` must hold: decks, their options, and settings, in the JSON of schema 11. */
import type { Moment } from '../../memory/day.ts';

const nothingToday = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };

const deckJson = (id: number, name: string, seconds: number) => ({
  id,
  name,
  desc: '',
  mod: seconds,
  usn: -1,
  conf: 1,
  dyn: 0,
  collapsed: false,
  browserCollapsed: false,
  extendNew: 0,
  extendRev: 0,
  ...nothingToday,
});

/** The default deck must be there beside ours. Two colons would make a deck within a deck. */
export const decksJson = (id: number, name: string, seconds: number): string =>
  JSON.stringify({ 1: deckJson(1, 'Default', 0), [id]: deckJson(id, name.replaceAll('::', ':'), seconds) });

/** Anki's own defaults for the options of a deck. */
export const deckOptionsJson: string = JSON.stringify({
  1: {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
    rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
});

/** The hour at which Anki's day begins by default, and ours. */
export const rolloverHour = 4;

/** @param offset what the reader's clock is ahead of UTC, in minutes; Anki counts minutes west */
export const settingsJson = (deck: number, model: number, next: number, { offset }: Pick<Moment, 'offset'>): string =>
  JSON.stringify({
    schedVer: 2,
    sched2021: true,
    creationOffset: -offset,
    rollover: rolloverHour,
    nextPos: next,
    curDeck: deck,
    activeDecks: [deck],
    curModel: String(model),
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
    collapseTime: 1200,
    dueCounts: true,
    estTimes: true,
    newSpread: 0,
    timeLim: 0,
  });
