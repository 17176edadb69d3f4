/**
 * Where the audience's window is, as a state machine: what was seen and done comes in with its time, and what holds then
 * comes out. Nothing here knows a window. The window is on one of `room.others`, so it is never on the presenter's own
 * display.
 *
 *     closed ──open──▶ open ──its display is gone──▶ gone ──it is back within ten minutes──▶ open
 *        ▲───close──────┴──crashed too often──▶ crashed
 */
import { emptyRoom, inOrder, isSame, isSameRoom, keyOf, likeliest, roomOf } from './displays.ts';
import type { Display, Room, Sight } from './displays.ts';

/** Systems report a plugged cable in bursts, in any order; so long after the last word it holds. Milliseconds. */
export const settlingTime = 700;
/** A display that returns later than this may be in another lesson: the presenter is asked. Milliseconds. */
export const patience = 10 * 60_000;
/** So many crashes within a minute, and the window is not built again by itself. */
export const mostCrashes = 3;
/** How many walls are remembered. */
const mostRemembered = 20;

export type Audience =
  | { is: 'closed' }
  | { is: 'open'; on: Display }
  /** its display is not there: the window waits, hidden */
  | { is: 'gone'; was: Display; since: number }
  | { is: 'crashed' };

export interface Stage {
  room: Room;
  /** a room seen since, that may not last */
  unsettled?: { room: Room; until: number };
  audience: Audience;
  /** grows whenever the window is to be built anew */
  window: number;
  /** when it crashed of late, epoch milliseconds */
  crashes: readonly number[];
  /** walls of earlier lessons by `keyOf`, the latest first */
  remembered: readonly string[];
}

export const newStage = (remembered: readonly string[] = [], room: Room = emptyRoom): Stage => ({
  ...{ room, audience: { is: 'closed' }, window: 0, crashes: [], remembered },
});

export type StageAction =
  | { do: 'see'; sight: Sight }
  /** time has passed */
  | { do: 'settle' }
  /** @param number as `viewOf` numbers them; without it, the likeliest */
  | { do: 'open'; number?: number }
  /** by the presenter, or by hand at the window itself */
  | { do: 'close' }
  /** the presenter's window is to go where the wall is, and the wall where that was */
  | { do: 'swap' }
  | { do: 'crash' };

/** @param now epoch milliseconds */
export function actOnStage(stage: Stage, action: StageAction, now: number): Stage {
  switch (action.do) {
    case 'see':
      return seen(stage, action.sight, now);
    case 'settle':
      return stage.unsettled && now >= stage.unsettled.until ? settled(stage, stage.unsettled.room, now) : stage;
    case 'open': {
      const { room, remembered } = stage;
      const asked = action.number === undefined ? likeliest(room, remembered) : inOrder(room)[action.number - 1];
      const on = room.others.find((display) => display === asked);
      return on ? opened({ ...stage, crashes: [] }, on) : stage;
    }
    case 'close':
      return { ...stage, audience: { is: 'closed' } };
    case 'swap':
      return swapped(stage);
    case 'crash': {
      if (!hasWindow(stage)) return stage;
      const crashes = [...stage.crashes.filter((at) => now - at < 60_000), now];
      if (crashes.length < mostCrashes) return { ...stage, crashes, window: stage.window + 1 };
      return { ...stage, crashes, audience: { is: 'crashed' } };
    }
  }
}

/**
 * Where the window shows, if it does. It goes as soon as its display may be gone, before the system can move it over the
 * presenter's own, and comes when that is settled.
 */
export function shownOn({ room, unsettled, audience }: Stage): Display | undefined {
  if (audience.is !== 'open') return undefined;
  return (unsettled?.room ?? room).others.find((display) => isSame(display, audience.on));
}

/** Whether there is to be a window at all, shown or hidden. */
export const hasWindow = ({ audience: { is } }: Stage): boolean => is === 'open' || is === 'gone';

function seen(stage: Stage, sight: Sight, now: number): Stage {
  const room = roomOf(sight);
  if (stage.unsettled || !isSameRoom(room, stage.room)) {
    return { ...stage, unsettled: { room, until: now + settlingTime } };
  }
  return stage;
}

function settled({ unsettled: _, ...stage }: Stage, room: Room, now: number): Stage {
  const { audience } = stage;
  if (audience.is === 'open') {
    const on = followed(audience.on, stage.room, room);
    return { ...stage, room, audience: on ? { is: 'open', on } : { is: 'gone', was: audience.on, since: now } };
  }
  if (audience.is === 'gone' && now - audience.since <= patience) {
    const back = cameIn(stage.room, room).find((display) => keyOf(display) === keyOf(audience.was));
    if (back) return { ...stage, room, audience: { is: 'open', on: back } };
  }
  return { ...stage, room };
}

/** Where the wall is after a change: at its place, at another, in another resolution, or under the presenter's window. */
function followed(on: Display, before: Room, after: Room): Display | undefined {
  const stays = after.others.find((display) => isSame(display, on));
  const fresh = cameIn(before, after);
  const moved = fresh.find((display) => keyOf(display) === keyOf(on));
  if (stays ?? moved) return stays ?? moved;
  if (after.presenter && isSame(after.presenter, on)) {
    // the presenter dragged their window onto the wall: the two change places
    return after.others.find((display) => before.presenter && isSame(display, before.presenter));
  }
  const alike = fresh.filter(({ label }) => label === on.label);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Displays that could not be the wall before. */
const cameIn = (before: Room, { others }: Room): Display[] =>
  others.filter((display) => !before.others.some((one) => isSame(one, display)));

function opened(stage: Stage, on: Display): Stage {
  const key = keyOf(on);
  const remembered = [key, ...stage.remembered.filter((one) => one !== key)].slice(0, mostRemembered);
  return { ...stage, remembered, audience: { is: 'open', on } };
}

function swapped(stage: Stage): Stage {
  const on = stage.unsettled ? undefined : shownOn(stage);
  const { presenter, others } = stage.room;
  if (!on || !presenter) return stage;
  const room = {
    ...stage.room,
    presenter: on,
    others: others.map((display) => (display === on ? presenter : display)),
  };
  return opened({ ...stage, room }, presenter);
}
