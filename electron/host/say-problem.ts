import type { Problem } from '../../src/core/contract.ts';

/** A problem for a window or a terminal: what happened, each place that is wrong, what is safe and what to do. */
export const sayProblem = ({ title, issues = [], safe, action }: Problem): string =>
  [
    title,
    ...issues.map(
      ({ file, field, expected, found }) => `${file}: ${field}: expected ${expected}${found ? `, found ${found}` : ''}`,
    ),
    safe,
    action,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
