import { expect, test } from 'vitest';
import { sayBackup, sayBytes, sayMoment } from './say-backup.ts';

const now = new Date(2026, 10, 22, 18, 30).getTime();

test.each([
  [new Date(2026, 10, 22, 14, 5), '14:05 today'],
  [new Date(2026, 10, 22, 0, 0), '00:00 today'],
  [new Date(2026, 10, 21, 23, 59), '23:59 yesterday'],
  [new Date(2026, 10, 20, 9, 1), '09:01 on 20 November 2026'],
])('%s is %s', (date, words) => expect(sayMoment(date.getTime(), now)).toBe(words));

test('on the first of a month, yesterday is in the month before', () => {
  expect(sayMoment(new Date(2026, 1, 28, 12).getTime(), new Date(2026, 2, 1, 8).getTime())).toBe('12:00 yesterday');
});

test('a backup is named by its time and how much it holds', () => {
  expect(sayBackup({ at: now, answers: 1234 }, now)).toBe('the backup of 18:30 today (1,234 answers)');
  expect(sayBackup({ at: now, answers: 1 }, now)).toContain('(1 answer)');
});

test.each([
  [12, '1 kB'],
  [45_056, '45 kB'],
  [22_800_000, '22.8 MB'],
])('%d bytes are %s', (bytes, words) => expect(sayBytes(bytes)).toBe(words));
