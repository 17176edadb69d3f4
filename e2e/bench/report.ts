/** The figures as a table, for people and for `docs/bench.md`. */
import { isMet, median, type Figure, type Unit } from './figure.ts';

const heads = ['', 'median', 'lowest – highest', 'wanted', ''];

/** A Markdown table that is straight in a terminal too. */
export function table(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map(row)];
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(heads), rule, ...rows.slice(1).map(line)].join('\n');
}

function row(figure: Figure): string[] {
  const { what, unit, values, target } = figure;
  const met = isMet(figure);
  return [
    what,
    withUnit(median(values), unit),
    `${number(Math.min(...values), unit)} – ${number(Math.max(...values), unit)}`,
    target ? `${target.better === 'lower' ? 'under' : 'at least'} ${withUnit(target.limit, unit)}` : '',
    met === undefined ? '' : met ? 'met' : 'missed',
  ];
}

const withUnit = (value: number, unit: Unit): string => `${number(value, unit)} ${unit}`;

/** Two places for ratios, one for what is small, none for what is large. */
function number(value: number, unit: Unit): string {
  const places = unit === '×' ? 2 : value < 20 ? 1 : 0;
  return value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
}
