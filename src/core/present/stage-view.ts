/** What the presenter's page is told of displays and wall; plain data. */
import { inOrder, isSame, keyOf, likeliest } from './displays.ts';
import { shownOn, type Stage } from './stage.ts';

export interface StageView {
  /** numbered from left to right; one alone means that there is no wall, or that it mirrors the presenter's */
  displays: readonly DisplayView[];
  /** of the display that is opened where none is named */
  proposed?: number;
  /** key of the display that the wall had and is away from: its picture is kept as it is there */
  awayFrom?: string;
  /** some displays show the same picture */
  mirrored: boolean;
  /** the system lets no program place its windows: the presenter drags the wall to its display */
  byHand: boolean;
  /**
   * `hidden`: its display is gone, and it comes back with it; `asking`: its display is gone or has been away for long,
   * and it could be opened on another; `crashed`: too often to be built again by itself
   */
  audience: 'closed' | 'open' | 'hidden' | 'asking' | 'crashed';
}
export interface DisplayView {
  number: number;
  label: string;
  /** of the picture, in pixels of the display */
  width: number;
  height: number;
  /** the same from one lesson to the next */
  key: string;
  internal: boolean;
  use: 'presenter' | 'wall' | 'none';
}

export function viewOf(stage: Stage, byHand = false): StageView {
  const { room, audience, remembered } = stage;
  const on = shownOn(stage);
  const all = inOrder(room);
  const proposal = likeliest(room, remembered);
  const had = audience.is === 'gone' ? audience.was : audience.is === 'open' && !on ? audience.on : undefined;
  return {
    displays: all.map((display, at) => ({
      ...{ number: at + 1, label: display.label, key: keyOf(display), internal: display.internal },
      width: Math.round(display.bounds.width * display.scale),
      height: Math.round(display.bounds.height * display.scale),
      use: display === room.presenter ? 'presenter' : on && isSame(display, on) ? 'wall' : 'none',
    })),
    ...(proposal && { proposed: all.indexOf(proposal) + 1 }),
    ...(had && { awayFrom: keyOf(had) }),
    ...{ mirrored: room.mirrored, byHand },
    audience: audience.is === 'gone' || (audience.is === 'open' && !on) ? away(stage) : audience.is,
  };
}

const away = ({ audience, room }: Stage): 'hidden' | 'asking' =>
  audience.is === 'gone' && room.others.length > 0 ? 'asking' : 'hidden';
