/**
 * A stretch of days as people count it: whole calendar months first, then what is left.
 * 1 April to 10 September 2022 is "5 months 9 days".
 * @param from @param to epoch milliseconds, `from` not after `to`
 */
export function monthsAndDays(from: number, to: number): string {
  const [start, end] = [new Date(from), new Date(to)];
  const monthsApart = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const months = end.getUTCDate() < start.getUTCDate() ? monthsApart - 1 : monthsApart;
  const whole = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate());
  const days = Math.floor((to - whole) / 86_400_000);
  const said = (count: number, unit: string) => (count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`]);
  return [...said(months, 'month'), ...said(days, 'day')].join(' ') || 'the same day';
}
