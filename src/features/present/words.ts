/** What the presenter's page says. */
import type { Beat } from '../../core/present/beats.ts';
import type { Slide } from '../../core/present/deck.ts';
import type { Pace } from '../../core/present/timing.ts';

/** "4:07", "1:02:33" */
export function sayTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** "in time", "2:10 behind", "0:30 in hand" */
export function sayPace({ behind }: Pace): string {
  if (Math.abs(behind) < 15_000) return 'in time';
  return behind > 0 ? `${sayTime(behind)} behind` : `${sayTime(-behind)} in hand`;
}

export function sayBeat(beat: Beat, { lines }: Slide): string {
  switch (beat.kind) {
    case 'lines':
      return lines.length > 0 ? `line ${beat.shown} of ${lines.length}` : '';
    case 'ask':
      return 'question';
    case 'reveal':
      return 'answer';
    case 'summary':
      return 'looking back';
  }
}

/** A key as it is written on a keyboard. */
export const sayKey = (key: string): string =>
  ({
    ' ': 'Space',
    ArrowRight: '→',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ArrowDown: '↓',
    PageDown: 'Page Down',
    PageUp: 'Page Up',
    Escape: 'Esc',
  })[key] ?? (key.length === 1 ? key.toUpperCase() : key);
