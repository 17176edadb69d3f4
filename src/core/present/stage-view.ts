/** What the presenter's page is told of displays and wall; plain data. */
import { inOrder, isSame, keyOf, likeliest } from './displays.ts';
import { shownOn, type Stage } from './stage.ts';

export interface StageView {
  /** numbered from left to right; one alone means that there is no wall, or that it mirrors the presenter's */
  displays: readonly DisplayView[];
  /** of the display that is opened where none is named */
  proposed?: number;
  /** some displays show the same picture */
  mirrored: boolean;
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

export function viewOf(stage: Stage): StageView {
  const { room, audience, remembered } = stage;
  const on = shownOn(stage);
  const all = inOrder(room);
  const proposal = likeliest(room, remembered);
  return {
    displays: all.map((display, at) => ({
      ...{ number: at + 1, label: display.label, key: keyOf(display), internal: display.internal },
      width: Math.round(display.bounds.width * display.scale),
      height: Math.round(display.bounds.height * display.scale),
      use: display === room.presenter ? 'presenter' : on && isSame(display, on) ? 'wall' : 'none',
    })),
    ...(proposal && { proposed: all.indexOf(proposal) + 1 }),
    mirrored: room.mirrored,
    audience: audience.is === 'gone' || (audience.is === 'open' && !on) ? away(stage) : audience.is,
  };
}

const away = ({ audience, room }: Stage): 'hidden' | 'asking' =>
  audience.is === 'gone' && room.others.length > 0 ? 'asking' : 'hidden';
