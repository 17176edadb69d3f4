/** One row a fact: what it says, how it stands, who says so, and what the reader remembers of it. */
import { dateOfDay } from '../../memory/day.ts';
import { isNew } from '../../memory/memory.ts';
import type { OutgoingFact } from '../outgoing-fact.ts';
import type { Outgoing } from '../outgoing.ts';
import { writeTable } from './delimited.ts';

type Column = readonly [name: string, value: (fact: OutgoingFact, out: Outgoing) => string];

const number = (value: number, digits: number): string => String(Number(value.toFixed(digits)));
/** What only a fact that was reviewed has. */
const known =
  (value: (memory: OutgoingFact['memory'], out: Outgoing) => string): Column[1] =>
  ({ memory }, out) =>
    isNew(memory) ? '' : value(memory, out);

const columns: readonly Column[] = [
  ['id', ({ id }) => id],
  ['statement', ({ statement }) => statement],
  ['status', ({ status }) => status],
  ['reason', ({ reason }) => reason],
  ['what holds', ({ correction }) => correction],
  ['claimant', ({ claimant }) => claimant],
  ['passed on by', ({ via }) => via],
  ['sources', ({ sources }) => sources.join(' | ')],
  ['tags', ({ memory }) => memory.tags.join(' ')],
  ['flag', ({ memory }) => (memory.flag === 0 ? '' : String(memory.flag))],
  ['state', ({ memory }) => (memory.suspended ? 'suspended' : isNew(memory) ? 'new' : 'review')],
  ['due', known(({ due }) => dateOfDay(due))],
  ['last review', known(({ last }) => dateOfDay(last))],
  ['stability in days', known(({ stability }) => number(stability, 4))],
  ['difficulty 1 to 10', known(({ difficulty }) => number(difficulty, 4))],
  ['chance of recall today', known((memory, out) => number(out.recall(memory), 3))],
  ['reviews', ({ memory }) => String(memory.reps)],
  ['lapses', ({ memory }) => String(memory.lapses)],
];

const rowsOf = (out: Outgoing): string[][] => [
  columns.map(([name]) => name),
  ...out.facts.map((fact) => columns.map(([, value]) => value(fact, out))),
];

/** With a byte order mark, without which Excel reads UTF-8 as something else. */
export const factCsv = (out: Outgoing): string => `\uFEFF${writeTable(rowsOf(out), ',')}`;

export const factTsv = (out: Outgoing): string => writeTable(rowsOf(out), '\t');
