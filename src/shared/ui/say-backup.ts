/** Backups in words: when, how much. In the reader's own time zone, on a 24-hour clock. */
import type { Backup } from '../../core/contract.ts';
import { sayCount } from '../say.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** `14:05 today`, `14:05 yesterday`, `14:05 on 20 November 2026`; both epoch milliseconds */
export function sayMoment(at: number, now: number): string {
  const time = clock.format(at);
  const day = calendar.format(at);
  if (day === calendar.format(now)) return `${time} today`;
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  return day === calendar.format(yesterday) ? `${time} yesterday` : `${time} on ${day}`;
}

/** `1.4 MB`, in powers of ten as file managers say it */
export const sayBytes = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** `the backup of 14:05 today (1,234 answers)` */
export const sayBackup = ({ at, answers }: Pick<Backup, 'at' | 'answers'>, now: number): string =>
  `the backup of ${sayMoment(at, now)} (${sayCount(answers, 'answer')})`;
