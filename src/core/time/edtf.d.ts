/**
 * The part of edtf.js that `parse-when.ts` uses; the package brings no types. `parse` gives the syntax tree as plain
 * data; the classes built from the same tree know the first and the last millisecond it may mean.
 */
declare module 'edtf' {
  /** Fields of a date that are vague in the same way, one bit per digit, or true for the whole date. */
  type Vague = boolean | number;
  export interface DateNode {
    type?: 'Date' | 'Decade' | 'Century' | 'Year' | 'Season';
    /** year, month from 0, day, hour … as far as they are given */
    values: number[];
    approximate?: Vague;
    uncertain?: Vague;
    /** digits given as X, one bit each, the thousands of the year lowest */
    unspecified?: number;
  }
  /** Infinity stands for `..`, null for an end left blank. */
  export interface IntervalNode {
    type: 'Interval';
    values: [DateNode | null | number, DateNode | null | number];
  }
  /** `[…]` one of the dates, `{…}` all of them. */
  export interface ListNode<Kind extends 'Set' | 'List'> {
    type: Kind;
    /** a pair is a range within the list */
    values: (DateNode | [DateNode, DateNode])[];
    /** open start: `[..b]` */
    earlier?: boolean;
    /** open end: `[a..]` */
    later?: boolean;
  }
  export type Node =
    (DateNode & { type: NonNullable<DateNode['type']> }) | IntervalNode | ListNode<'Set'> | ListNode<'List'>;
  /** @throws Error or RangeError when the text is no EDTF of level 2 */
  export function parse(text: string): Node;
  /** @returns the date the node describes, with its bounds in epoch milliseconds */
  export default function edtf(node: DateNode): { min: number; max: number };
}
