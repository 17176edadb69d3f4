import type { DisplayView, StageView } from '../../core/present/stage-view.ts';

/** `Display 2: EPSON PJ, 1024 × 768` */
export const sayDisplay = ({ number, label, width, height }: DisplayView): string =>
  `Display ${number}: ${[label, `${width} × ${height}`].filter(Boolean).join(', ')}`;

/** What stands in the way of the wall, and what to do; undefined where nothing does. */
export function sayTrouble({ displays, mirrored, audience, byHand }: StageView): string | undefined {
  if (audience === 'hidden') return 'The display of the wall is gone. The wall is hidden, and comes back with it.';
  if (audience === 'asking') return 'The display of the wall was disconnected. Choose where it goes on.';
  if (audience === 'crashed') return 'The window of the wall crashed several times. Open it again.';
  if (byHand && audience === 'open')
    return 'This system places windows itself: drag the wall to its display, press F11.';
  if (displays.length > 1) return undefined;
  if (mirrored) return 'The second display mirrors this one. Set the system to extend its displays.';
  return 'There is one display. Connect a second and set the system to extend, or present on this screen alone.';
}
