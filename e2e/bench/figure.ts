/** A measured figure: one value a round, and what is made of them. */

export type Unit = 'ms' | 'a second' | '×';

/** What `product.md` asks for, in the words of the table. */
export interface Target {
  limit: number;
  better: 'lower' | 'higher';
}

export interface Figure {
  what: string;
  unit: Unit;
  /** in the order they were measured */
  values: number[];
  target?: Target;
}

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value that this share of the values does not exceed; the mean of the middle two for the median of an even count.
 *  @param share 0 to 100 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share / 100) * sorted.length;
  const upper = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(at) - 1))] ?? NaN;
  const isBetween = share === 50 && Number.isInteger(at);
  return isBetween ? (upper + (sorted[at] ?? NaN)) / 2 : upper;
}

/** Round by round: `a` over `b`. */
export const ratios = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((value, round) => value / (b[round] ?? NaN));

export function isMet({ values, target }: Figure): boolean | undefined {
  if (!target) return undefined;
  return target.better === 'lower' ? median(values) < target.limit : median(values) >= target.limit;
}
