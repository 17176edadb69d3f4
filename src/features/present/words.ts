/** What the presenter's page says. */
import type { Beat } from '../../core/present/beats.ts';
import type { Slide } from '../../core/present/deck.ts';
import type { Pace } from '../../core/present/timing.ts';
import { missedShare, type Summed } from '../../core/present/wall.ts';

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

/** "14 of 17 right"; for a question without options "9 had it right"; nothing where no hand was counted. */
export function sayHands(row: Summed): string {
  const all = Object.values(row.hands).reduce((sum, count) => sum + count, 0);
  if (all === 0) return '';
  if (row.asked.options.length === 0) return `${all} had it right`;
  return `${Math.round((1 - missedShare(row)) * all)} of ${all} right`;
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
